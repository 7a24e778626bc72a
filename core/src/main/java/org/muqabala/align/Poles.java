package org.muqabala.align;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.lexicon.LexiconEntry;
import org.muqabala.lexicon.LexiconException;
import org.muqabala.lexicon.LexiconFile;
import org.muqabala.text.Folding;
import org.muqabala.text.Language;
import org.muqabala.text.WordForms;

/** The ends to which meanings pull a statement: up and down, calm and strife (poles.lex). */
final class Poles {
    private final ConceptLexicon lexicon;
    private final List<LexiconEntry> ends;
    private final Map<String, Set<String>> known = new ConcurrentHashMap<>();
    private final Map<Language, Map<String, Set<String>>> words = new ConcurrentHashMap<>();

    private Poles(ConceptLexicon lexicon, List<LexiconEntry> ends) {
        this.lexicon = lexicon;
        this.ends = ends;
        for (LexiconEntry end : ends) {
            for (String id : end.get("concepts")) {
                if (lexicon.concept(id).isEmpty()) {
                    throw new LexiconException(
                            end.file(), end.line(), "\"" + end.id() + "\" names the unknown concept \"" + id + "\"");
                }
            }
        }
    }

    static Poles shipped(ConceptLexicon lexicon) {
        return new Poles(
                lexicon,
                LexiconFile.shipped("poles.lex", Set.of("concepts", "opposite", "ar", "en", "fr", "es", "ru")));
    }

    /** Do two pieces pull to opposite ends, and to no end together? */
    boolean areApart(Piece a, Piece b) {
        Set<String> x = at(a);
        Set<String> y = at(b);
        return Collections.disjoint(x, y)
                && ends.stream()
                        .anyMatch(e ->
                                x.contains(e.id()) && e.get("opposite").stream().anyMatch(y::contains));
    }

    /** Does a piece stand at an end? */
    boolean isAt(Piece piece, String end) {
        return at(piece).contains(end);
    }

    private Set<String> at(Piece piece) {
        Set<String> at = new HashSet<>();
        piece.concepts().forEach(c -> at.addAll(known.computeIfAbsent(c.id(), this::find)));
        if (piece.name() == null && piece.isWord()) {
            WordForms forms = WordForms.of(
                    piece.claim().language(), Folding.fold(piece.quote().text()));
            Map<String, Set<String>> listed = words(piece.claim().language());
            Stream.of(forms.bare(), forms.stems(), List.of(forms.key()))
                    .flatMap(List::stream)
                    .forEach(w -> at.addAll(listed.getOrDefault(w, Set.of())));
        }
        return at;
    }

    /** The words of a language and their stems, each with its ends. */
    private Map<String, Set<String>> words(Language language) {
        return words.computeIfAbsent(language, l -> {
            Map<String, Set<String>> listed = new HashMap<>();
            for (LexiconEntry end : ends) {
                for (String word : end.get(l.code())) {
                    String folded = Folding.fold(word);
                    for (String form : List.of(
                            folded,
                            l == Language.ARABIC
                                    ? folded
                                    : WordForms.of(l, folded).key())) {
                        listed.computeIfAbsent(form, f -> new HashSet<>()).add(end.id());
                    }
                }
            }
            return listed;
        });
    }

    private Set<String> find(String concept) {
        Set<String> at = new HashSet<>();
        for (LexiconEntry end : ends) {
            if (end.get("concepts").stream().anyMatch(head -> lexicon.isA(concept, head))) {
                at.add(end.id());
            }
        }
        return Set.copyOf(at);
    }
}
