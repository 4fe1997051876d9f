package org.conspectus.extract.internal;

import java.util.regex.Pattern;
import org.conspectus.domain.Rejected;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/// Says in one sentence what is wrong with broken JSON.
public final class JsonFaults {
  private static final Pattern SOURCE = Pattern.compile("\\[Source: [^\\]]*?; (?<place>[^\\]]*)]");
  private static final Pattern SETTING = Pattern.compile(", from `[^`]*`");

  private JsonFaults() {}

  public static Rejected.Reason reason(JacksonException fault) {
    return isTooLong(fault) ? Rejected.Reason.TOO_LARGE : Rejected.Reason.MALFORMED;
  }

  /// The parser refuses a string beyond the limit it was given.
  private static boolean isTooLong(JacksonException fault) {
    return message(fault).startsWith("String value length");
  }

  private static String message(JacksonException fault) {
    String message = fault.getOriginalMessage();
    return message == null ? "broken JSON" : message;
  }

  /// Line from 1, counted from where the parser began.
  public static long line(JacksonException fault) {
    return fault.getLocation() == null ? 1 : Math.max(1, fault.getLocation().getLineNr());
  }

  /// @param near the offending part, quoted
  /// @param remedy what to do, and what is lost
  public static String detail(JacksonException fault, String near, String remedy) {
    String what = isTooLong(fault) ? "a string longer than the limit" : problem(fault);
    int column = fault.getLocation() == null ? 1 : fault.getLocation().getColumnNr();
    return "column " + Messages.count(column) + ": " + what + " near " + near + "; " + remedy;
  }

  private static String problem(JacksonException fault) {
    if (fault instanceof UnexpectedEndOfInputException) {
      return "the JSON ends before it is complete,";
    }
    String message = SOURCE.matcher(message(fault)).replaceAll("${place}");
    return SETTING.matcher(message).replaceAll("").strip();
  }
}
