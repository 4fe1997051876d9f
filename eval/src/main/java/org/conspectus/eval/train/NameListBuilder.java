package org.conspectus.eval.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.conspectus.analyze.names.HashTable;
import org.conspectus.analyze.names.NameLists;
import org.conspectus.domain.Language;
import org.conspectus.lang.LanguagePack;
import org.conspectus.lang.ResourceTable;
import org.conspectus.lang.Segmenter;
import org.conspectus.lang.Words;
import org.conspectus.text.Folding;

/// Packs the names of the lexicon for the tagger: of every row of words what it is a name of.
final class NameListBuilder {
  private static final LanguagePack NO_PACK = LanguagePack.empty(new Language("und"));
  private static final int MIN_SURNAME = 3;

  private final Segmenter segmenter = new Segmenter();
  private final TreeMap<Integer, Integer> bits = new TreeMap<>();

  void addLexicon() {
    addTable("lexicon/countries.tsv", 3, NameLists.COUNTRY);
    addTable("lexicon/demonyms.tsv", 2, NameLists.DEMONYM);
    addTable("lexicon/places.tsv", 4, NameLists.PLACE);
    addTable("lexicon/organizations.tsv", 4, NameLists.ORGANIZATION);
    addTable("lexicon/people.tsv", 4, NameLists.PERSON);
  }

  /// Adds rows of kind (first, surname or place), language and names.
  void addKnown(Path file) throws IOException {
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      String[] columns = line.split("\t", -1);
      if (!line.startsWith("#")) {
        addKnown(columns[0], columns[1], columns[2]);
      }
    }
  }

  private void addKnown(String kind, String language, String names) {
    if (kind.equals("place")) {
      for (String name : names.split(",", -1)) {
        add(language, name, NameLists.PLACE);
      }
      return;
    }
    int bit = kind.equals("first") ? NameLists.FIRST_NAME : NameLists.SURNAME;
    for (String name : names.split(" ", -1)) {
      addPart(Folding.fold(name), bit | languages(language));
    }
  }

  private static int languages(String language) {
    return language.equals("*") ? NameLists.allLanguages() : NameLists.language(language);
  }

  /// All that was added.
  PackedBits bits() {
    return PackedBits.of(bits);
  }

  private void addTable(String resource, int columns, int kind) {
    for (List<String> row : ResourceTable.readIfPresent(resource, columns).rows()) {
      for (String form : row.get(columns - 1).split(" \\| ", -1)) {
        int colon = form.indexOf(':');
        add(form.substring(0, colon), form.substring(colon + 1).strip(), kind);
      }
    }
  }

  private void add(String language, String form, int kind) {
    int languages = languages(language);
    Words words = segmenter.words(form, NO_PACK);
    String[] forms = words.forms();
    int count = forms.length;
    boolean whole = count > 0 && words.tokens().start(0) == 0;
    if (!whole || count > NameLists.MAX_TOKENS || !isLatin(form)) {
      return;
    }
    int hash = HashTable.hash(forms[0]);
    for (int i = 1; i < count; i++) {
      merge(hash, NameLists.BEGINNING);
      hash = HashTable.join(hash, HashTable.hash(forms[i]));
    }
    merge(hash, kind | languages);
    if (kind == NameLists.PERSON && count > 1) {
      addPart(forms[0], NameLists.FIRST_NAME | languages);
      addPart(forms[count - 1], NameLists.SURNAME | languages);
    }
  }

  private void addPart(String form, int value) {
    if (form.length() >= MIN_SURNAME) {
      merge(HashTable.hash(form), value);
    }
  }

  private void merge(int hash, int value) {
    bits.merge(hash, value, (a, b) -> a | b);
  }

  private static boolean isLatin(String form) {
    return form.codePoints()
        .filter(Character::isLetter)
        .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
  }
}
