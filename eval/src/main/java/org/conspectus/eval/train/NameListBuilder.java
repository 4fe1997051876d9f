package org.conspectus.eval.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
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

  NameListBuilder addLexicon() {
    addTable("lexicon/countries.tsv", 3, row -> NameLists.COUNTRY);
    addTable("lexicon/demonyms.tsv", 2, row -> NameLists.DEMONYM);
    addTable("lexicon/places.tsv", 4, row -> NameLists.PLACE);
    addTable("lexicon/organizations.tsv", 4, row -> NameLists.ORGANIZATION);
    addTable("lexicon/people.tsv", 4, row -> NameLists.PERSON);
    return this;
  }

  /// Adds rows of kind (first, surname or place), language and names.
  NameListBuilder addKnown(Path file) throws IOException {
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      String[] columns = line.split("\t", -1);
      if (columns.length == 3) {
        boolean places = columns[0].equals("place");
        for (String name : columns[2].split(places ? "," : " ", -1)) {
          if (places) {
            add(columns[1], name, NameLists.PLACE);
          } else {
            part(
                Folding.fold(name),
                (columns[0].equals("first") ? NameLists.FIRST_NAME : NameLists.SURNAME)
                    | languages(columns[1]));
          }
        }
      }
    }
    return this;
  }

  private static int languages(String language) {
    return language.equals("*") ? NameLists.allLanguages() : NameLists.language(language);
  }

  NameLists build() {
    HashTable table = new HashTable(bits.size());
    bits.forEach(table::add);
    return new NameLists(table);
  }

  byte[] encode() {
    int[] hashes = bits.keySet().stream().mapToInt(Integer::intValue).toArray();
    short[] values = new short[hashes.length];
    int i = 0;
    for (int value : bits.values()) {
      values[i++] = (short) value;
    }
    return NameLists.encode(hashes, values);
  }

  private void addTable(String resource, int columns, ToIntFunction<List<String>> kind) {
    for (List<String> row : ResourceTable.readIfPresent(resource, columns).rows()) {
      for (String form : row.get(columns - 1).split(" \\| ", -1)) {
        int colon = form.indexOf(':');
        add(form.substring(0, colon), form.substring(colon + 1).strip(), kind.applyAsInt(row));
      }
    }
  }

  private void add(String language, String form, int kind) {
    int languages = languages(language);
    Words words = segmenter.words(form, NO_PACK);
    String[] forms = words.forms();
    int count = forms.length;
    if (count == 0 || count > NameLists.MAX_TOKENS || !Character.isLetterOrDigit(form.charAt(0)) || !isLatin(form)) {
      return;
    }
    int hash = HashTable.hash(forms[0]);
    for (int i = 1; i < count; i++) {
      bits.merge(hash, NameLists.BEGINNING, (a, b) -> a | b);
      hash = HashTable.join(hash, HashTable.hash(forms[i]));
    }
    bits.merge(hash, kind | languages, (a, b) -> a | b);
    if (kind == NameLists.PERSON && count > 1) {
      part(forms[0], NameLists.FIRST_NAME | languages);
      part(forms[count - 1], NameLists.SURNAME | languages);
    }
  }

  void part(String form, int value) {
    if (form.length() >= MIN_SURNAME) {
      bits.merge(HashTable.hash(form), value, (a, b) -> a | b);
    }
  }

  private static boolean isLatin(String form) {
    return form
        .codePoints()
        .filter(Character::isLetter)
        .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
  }
}
