package org.conspectus.extract.internal;

import java.util.regex.Pattern;
import org.conspectus.domain.Rejected;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/// Something wrong in JSON, for a message.
///
/// @param fault what the parser says
/// @param place where, counted from where the parser began
public record JsonFault(JacksonException fault, TokenStreamLocation place) {
  private static final Pattern SOURCE = Pattern.compile("\\[Source: [^\\]]*?; (?<place>[^\\]]*)]");
  private static final Pattern SETTING = Pattern.compile(", from `[^`]*`");

  /// Limits are reported without a place, which then is where the parser stopped.
  public static JsonFault of(JacksonException fault, JsonParser parser) {
    TokenStreamLocation place = fault.getLocation();
    return new JsonFault(fault, place == null ? parser.currentLocation() : place);
  }

  public Rejected.Reason reason() {
    return isTooLong() ? Rejected.Reason.TOO_LARGE : Rejected.Reason.MALFORMED;
  }

  /// The parser refuses a string beyond the limit it was given.
  private boolean isTooLong() {
    return message().startsWith("String value length");
  }

  private String message() {
    String message = fault.getOriginalMessage();
    return message == null ? "broken JSON" : message;
  }

  /// From 1.
  public long line() {
    return Math.max(1, place.getLineNr());
  }

  /// In bytes, from 0.
  public long offset() {
    return Math.max(0, place.getByteOffset());
  }

  /// @param near the offending part, quoted
  /// @param remedy what to do, and what is lost
  public String detail(String near, String remedy) {
    String column = Messages.count(Math.max(1, place.getColumnNr()));
    return "column " + column + ": " + problem() + " near " + near + "; " + remedy;
  }

  private String problem() {
    if (isTooLong()) {
      return "a string longer than the limit";
    }
    if (fault instanceof UnexpectedEndOfInputException) {
      return "the JSON ends before it is complete,";
    }
    String message = SOURCE.matcher(message()).replaceAll("${place}");
    return SETTING.matcher(message).replaceAll("").strip();
  }
}
