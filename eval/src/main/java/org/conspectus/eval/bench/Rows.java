package org.conspectus.eval.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Makes the report's rows out of findings. Immutable.
///
/// @param baselines what others reach
/// @param revision the commit that is measured, or `-`
public record Rows(Baselines baselines, String revision) {

  private static final int CHECKSUM_DIGITS = 12;

  /// A row for each finding, in their order.
  ///
  /// @throws IOException if a data file cannot be read
  public List<Row> of(Check check, List<Finding> findings) throws IOException {
    String checksum = checksum(check.files());
    return findings.stream()
        .map(finding ->
            new Row(
                check.task(),
                check.corpus(),
                checksum,
                finding.language(),
                finding.metric(),
                print(finding),
                baselines.of(check.name() + "." + finding.key()),
                revision))
        .toList();
  }

  /// The one row of a check that the product has no answer to.
  ///
  /// @throws IOException if a data file cannot be read
  public Row notAvailable(Check check) throws IOException {
    return new Row(
        check.task(),
        check.corpus(),
        checksum(check.files()),
        "-",
        "-",
        Row.NOT_AVAILABLE,
        "",
        revision);
  }

  /// A count as it is, a share with four decimals.
  static String print(Finding finding) {
    return String.format(Locale.ROOT, finding.isCount() ? "%.0f" : "%.4f", finding.value());
  }

  private static String checksum(List<Path> files) throws IOException {
    try {
      return files.stream().map(Rows::checksum).distinct().collect(Collectors.joining(" "));
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static String checksum(Path file) {
    try (DigestInputStream in =
        new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
      in.transferTo(OutputStream.nullOutputStream());
      String digits = HexFormat.of().formatHex(in.getMessageDigest().digest());
      return digits.substring(0, CHECKSUM_DIGITS);
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": " + e.getMessage(), e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
