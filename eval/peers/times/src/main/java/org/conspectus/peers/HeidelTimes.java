package org.conspectus.peers;

import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/// HeidelTime over the articles that a table names (`file`, language, day of publication), read
/// twice: prints what it made of each, TimeML in one line, and on standard error the seconds of its
/// thread for both rounds. Without a tagger of parts of speech: those it works with may not be
/// passed on.
public final class HeidelTimes {
  private static final String SETTINGS =
      """
      considerDate = true
      considerDuration = true
      considerSet = true
      considerTime = true
      considerTemponym = false
      typeSystemHome = desc/type/HeidelTime_TypeSystem.xml
      typeSystemHome_DKPro = desc/type/DKPro_TypeSystem.xml
      uimaVarDate = Date
      uimaVarDuration = Duration
      uimaVarLanguage = Language
      uimaVarSet = Set
      uimaVarTime = Time
      uimaVarTemponym = Temponym
      uimaVarTypeToProcess = Type
      """;

  private HeidelTimes() {}

  public static void main(String[] arguments) throws Exception {
    Path table = Path.of(arguments[0]);
    Path config = Files.createTempFile("heideltime", ".props");
    Files.writeString(config, SETTINGS);
    Logger.getLogger("").setLevel(Level.SEVERE);
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    Map<String, HeidelTimeStandalone> taggers = new HashMap<>();
    for (String pass : List.of("first", "warm")) {
      long nanos = 0;
      for (String row : Files.readAllLines(table)) {
        String[] columns = row.split("\t", -1);
        HeidelTimeStandalone tagger = taggers.computeIfAbsent(columns[1], l -> open(l, config));
        String text = Files.readString(table.resolveSibling(columns[0]));
        LocalDate day = LocalDate.parse(columns[2]);
        Date date = Date.from(day.atStartOfDay().toInstant(ZoneOffset.UTC));
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        String marked = tagger.process(text, date);
        nanos += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        if (pass.equals("warm")) {
          out.println(columns[0] + "\t" + marked.replace("\\", "\\\\").replace("\n", "\\n"));
        }
      }
      System.err.println(pass + " " + nanos / 1e9);
    }
    out.flush();
  }

  private static HeidelTimeStandalone open(String code, Path config) {
    Language language =
        switch (code) {
          case "de" -> Language.GERMAN;
          case "en" -> Language.ENGLISH;
          case "es" -> Language.SPANISH;
          case "fr" -> Language.FRENCH;
          case "it" -> Language.ITALIAN;
          case "nl" -> Language.DUTCH;
          default -> Language.PORTUGUESE;
        };
    return new HeidelTimeStandalone(
        language,
        DocumentType.NEWS,
        OutputType.TIMEML,
        config.toString(),
        POSTagger.NO,
        Boolean.FALSE);
  }
}
