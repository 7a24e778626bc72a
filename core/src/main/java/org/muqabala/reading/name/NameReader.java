package org.muqabala.reading.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.muqabala.lexicon.Gazetteer;
import org.muqabala.lexicon.LexiconEntry;
import org.muqabala.lexicon.Phrases;
import org.muqabala.text.Folding;
import org.muqabala.text.Language;
import org.muqabala.text.Quote;
import org.muqabala.text.Token;
import org.muqabala.text.Tokens;

/**
 * Finds names: those of the gazetteer, in scripts that have capitals runs of capitalised words that it does not know, and in Arabic
 * people by their given names.
 *
 * <p>A capital at the start of a sentence says nothing, so a run that starts there counts only when another capitalised
 * word follows. A gazetteer's surname within such a run stands for the run ("Jon Tate" is not the Tate Gallery).
 */
public final class NameReader {
    private static final Map<String, Name.Kind> KINDS = Map.of(
            "person", Name.Kind.PERSON,
            "organisation", Name.Kind.ORGANISATION,
            "country", Name.Kind.COUNTRY,
            "city", Name.Kind.CITY,
            "region", Name.Kind.REGION,
            "waters", Name.Kind.WATERS);

    /** More words in a row that only may stand inside a name join nothing: "- - -". */
    private static final int MOST_JOINTS = 6;

    private static final ArabicPersons PERSONS = new ArabicPersons();

    private static final String ARTICLE = "ال";
    /** The article behind "to". */
    private static final String TO_THE = "لل";
    /** "And", "so", "by", "as", "to", of which two may stand before the article. */
    private static final String PREFIXES = "وفبكل";

    private static final int MOST_PREFIXES = 2;

    private static final Set<String> ARTICLES =
            Set.of("the", "l'", "l’", "le", "les", "los", "las", "un", "une", "a", "an");

    /** Endings of the adjectives by which bodies are named: nationale, démocratique, populaire; popular, central, cívico. */
    private static final List<String> BODY_ENDINGS = List.of(
            "al", "ale", "ales", "nal", "ique", "iques", "aire", "aires", "iste", "istas", "ista", "ienne", "elle",
            "ico", "ica", "ano", "ana", "ivo", "iva", "ario", "aria", "ular");

    private final Gazetteer gazetteer;

    public NameReader(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The names in order, none overlapping another. */
    public List<Name> read(Tokens tokens, Language language) {
        Phrases<Gazetteer.Form> phrases = gazetteer.phrases(language);
        List<Name> names = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            int capitals = language == Language.ARABIC ? PERSONS.endOf(tokens, i) : endOfCapitals(tokens, i, language);
            Optional<Phrases.Match<Gazetteer.Form>> known = phrases.longestAt(tokens, i);
            if (known.isPresent()
                    && isName(tokens, known.get(), language)
                    && (known.get().to() >= capitals || !isUnknownRun(tokens, i, capitals, language))) {
                names.add(known(tokens, known.get()));
                i = known.get().to();
            } else if (capitals > i && isUnknownRun(tokens, i, capitals, language)) {
                Quote quote = tokens.quote(i, capitals);
                Name.Kind kind = language == Language.ARABIC ? Name.Kind.PERSON : Name.Kind.OTHER;
                names.add(Name.at(quote, String.join(" ", quote.text().split("\\s+")), kind, null));
                i = capitals;
            } else {
                i++;
            }
        }
        return names;
    }

    private Name known(Tokens tokens, Phrases.Match<Gazetteer.Form> match) {
        Gazetteer.Form form = match.values().get(0);
        LexiconEntry entry = form.entry();
        Name.Kind kind = form.adjective()
                ? Name.Kind.NATIONALITY
                : KINDS.getOrDefault(entry.type().toLowerCase(Locale.ROOT), Name.Kind.OTHER);
        return Name.at(tokens.quote(match.from(), match.to()), entry.id(), kind, gazetteer.actor(entry.id()));
    }

    /** In scripts with capitals a name has one: "us" is no country, "polish" no nationality. */
    private static boolean isName(Tokens tokens, Phrases.Match<Gazetteer.Form> match, Language language) {
        Token first = tokens.get(match.from());
        boolean lowerCaseAdjective = match.values().get(0).adjective() && language != Language.ENGLISH;
        boolean particle = isJoint(first) && match.to() > match.from() + 1 && isCapital(tokens.get(match.to() - 1));
        return (!isLower(first) || lowerCaseAdjective || particle) && !isCommonNoun(first, match, language);
    }

    /** An Arabic name that has no article is no name with one: سيول is Seoul, السيول are floods. */
    private static boolean isCommonNoun(Token first, Phrases.Match<Gazetteer.Form> match, Language language) {
        Gazetteer.Form form = match.values().get(0);
        return language == Language.ARABIC
                && !form.adjective()
                && match.to() == match.from() + 1
                && isDefinite(first.folded())
                && form.entry().get(language.code()).stream()
                        .noneMatch(f -> Folding.fold(f).startsWith(ARTICLE));
    }

    private static boolean isDefinite(String word) {
        String rest = word;
        for (int i = 0; i < MOST_PREFIXES && !rest.isEmpty() && PREFIXES.indexOf(rest.charAt(0)) >= 0; i++) {
            if (rest.startsWith(ARTICLE) || rest.startsWith(TO_THE)) {
                break;
            }
            rest = rest.substring(1);
        }
        return rest.startsWith(ARTICLE) || rest.startsWith(TO_THE);
    }

    /** Index after the run of capitalised words that starts at {@code from}; {@code from} where none does. */
    private static int endOfCapitals(Tokens tokens, int from, Language language) {
        if (!isCapital(tokens.get(from)) && !isParticle(tokens.get(from)) || isArticle(tokens.get(from), language)) {
            return from;
        }
        int end = from;
        for (int i = from; i < tokens.size() && i - end <= MOST_JOINTS; i++) {
            Token token = tokens.get(i);
            boolean joined = i == from || token.gap().compareTo(Token.Gap.SPACE) <= 0;
            if (!joined) {
                break;
            }
            if (isCapital(token)) {
                end = i + 1;
            } else if (!isJoint(token)) {
                break;
            }
        }
        return end == from + 1 ? endOfBody(tokens, end, language) : end;
    }

    /** In French and Spanish the name of a body goes on in small letters: "Alliance démocratique", "Partido Popular europeo". */
    private static int endOfBody(Tokens tokens, int from, Language language) {
        boolean goesOn = from < tokens.size()
                && (language == Language.FRENCH || language == Language.SPANISH)
                && tokens.get(from).gap().compareTo(Token.Gap.SPACE) <= 0
                && isLower(tokens.get(from))
                && BODY_ENDINGS.stream().anyMatch(tokens.get(from).folded()::endsWith);
        return goesOn ? from + 1 : from;
    }

    /** What opens a sentence or a title before a name and is none of it: "The Central Bank", "L'Alliance". */
    private static boolean isArticle(Token token, Language language) {
        return language != Language.ARABIC && ARTICLES.contains(token.folded());
    }

    /** What a name in small letters may start with: "al-Jabiri", "von der Leyen". */
    private static boolean isParticle(Token token) {
        return switch (token.folded()) {
            case "al", "el", "von", "van", "bin", "ibn" -> true;
            default -> false;
        };
    }

    /** What may stand inside a name between its capitals: hyphen, "al", "de", "von". */
    private static boolean isJoint(Token token) {
        return switch (token.folded()) {
            case "-" -> token.gap() == Token.Gap.NONE;
            case "al", "el", "de", "del", "von", "van", "bin", "ibn", "der", "la", "du", "des" -> true;
            default -> false;
        };
    }

    private static boolean isUnknownRun(Tokens tokens, int from, int to, Language language) {
        if (language == Language.ARABIC) {
            return to > from;
        }
        boolean atStart = from == 0 || startsSentence(tokens.get(from - 1));
        int capitals = 0;
        for (int i = from; i < to; i++) {
            capitals += isCapital(tokens.get(i)) ? 1 : 0;
        }
        return capitals > (atStart ? 1 : 0);
    }

    private static boolean startsSentence(Token before) {
        return switch (before.text()) {
            case ".", "!", "?", ":", "-", "–", "—", "\"", "“", "«", "„" -> true;
            default -> false;
        };
    }

    private static boolean isCapital(Token token) {
        return token.isWord()
                && Character.isUpperCase(token.text().codePointAt(0))
                && token.text().length() > 1;
    }

    private static boolean isLower(Token token) {
        return Character.isLowerCase(token.text().codePointAt(0));
    }
}
