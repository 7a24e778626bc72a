package org.muqabala.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.muqabala.claim.Cue.Phrase;
import org.muqabala.document.Document;
import org.muqabala.document.Source;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.reading.Reader;
import org.muqabala.reading.Reading;
import org.muqabala.reading.time.Time;
import org.muqabala.statement.Statement;
import org.muqabala.statement.Statements;
import org.muqabala.text.Ids;
import org.muqabala.text.Language;
import org.muqabala.text.Problem;
import org.muqabala.text.Quote;
import org.muqabala.text.Spaces;
import org.muqabala.text.Span;
import org.muqabala.text.Tokens;

/**
 * Reads what statements assert. Each statement is searched for cues of speech, cut into clauses, and every clause becomes a
 * claim with its figures, times, names and concepts, its speaker, polarity and modality.
 */
public final class ClaimReader {
    /** More tokens than any sentence has. */
    private static final int LONGEST = 600;

    private final Reader reader;
    private final ConceptLexicon lexicon;
    private final UnsaidCurrency unsaid;

    /** A claim reader that finds verbs by the shipped concepts. */
    public ClaimReader(Reader reader) {
        this(reader, ConceptLexicon.shipped());
    }

    public ClaimReader(Reader reader, ConceptLexicon lexicon) {
        this.reader = reader;
        this.lexicon = lexicon;
        this.unsaid = new UnsaidCurrency(lexicon);
    }

    /** The claims of a document in the order of its text, none overlapping another; none where its language is not read. */
    public List<Claim> read(Document document, List<Statement> statements) {
        return check(document, statements).claims();
    }

    /** As {@link #read}, with what contradicts itself in the document: a date whose weekday is another. */
    public ClaimReading check(Document document, List<Statement> statements) {
        Pass pass = new Pass(document);
        statements.forEach(pass::read);
        return new ClaimReading(unsaid.supply(pass.claims), pass.problems);
    }

    /**
     * The claims of a text that stands for itself, a fragment without a verb included.
     *
     * @param id what its claims name as their source
     * @param date the day against which relative times resolve; null where none is known
     */
    public List<Claim> readFragment(String id, String text, Language language, @Nullable LocalDate date) {
        Source.DateOrigin origin = date == null ? null : Source.DateOrigin.MANIFEST;
        Source source = new Source(id, id, null, null, date, origin, null, language.code());
        Document document = new Document(source, text, List.of(), List.of(), List.of());
        return read(document, Statements.of(document));
    }

    /** One pass over a document: what it has to remember from statement to statement. */
    private final class Pass {
        private final Document document;
        private final Voices voices = new Voices();
        private final Map<String, Integer> quotes = new HashMap<>();
        private final List<Claim> claims = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        /** The day that was told last, in the statement before or the one before that; null where none was. */
        private @Nullable LocalDate story;

        private int silent;
        /** Index of the first claim of the statement before. */
        private int before;

        private @Nullable Speaker quoting;
        private int quotedUntil = -1;
        private @Nullable Speaker last;
        private int lastEnd;

        Pass(Document document) {
            this.document = document;
        }

        /** Reads a statement; what is longer than any sentence is no sentence and is read in pieces. */
        void read(Statement statement) {
            Optional<Language> language = document.languageAt(statement.quote().start());
            if (language.isEmpty()) {
                return;
            }
            Tokens tokens = statement.tokens();
            for (int from = 0; from < tokens.size(); from += LONGEST) {
                int to = Math.min(tokens.size(), from + LONGEST);
                read(statement, tokens.part(from, to), language.get());
            }
        }

        private void read(Statement statement, Tokens tokens, Language language) {
            LocalDate date = document.dateAt(statement.quote().start()).orElse(null);
            Reading reading = reader.read(tokens, language, date, story);
            hear(reading.times());
            reading.problems().forEach(p -> problems.add(p.of(document.source().id())));
            Marks marks = new Marks(language, tokens, reading.names(), utterances(statement, tokens));
            Verbs verbs = new Verbs(marks, lexicon);
            voices.enter(statement.section());
            voices.meet(marks);
            List<Cue> cues = CueFinder.cues(marks, verbs);
            List<Phrase> clauses = Clauses.of(marks, verbs, cues);
            @Nullable Speaker[] speakers = Attribution.of(marks, verbs, cues, clauses, voices, running(statement));
            if (statement.kind() != Statement.Kind.HEADING
                    && Arrays.stream(speakers).allMatch(Objects::isNull)) {
                voices.nobodySpoke();
            }
            PolarityReader polarity = new PolarityReader(marks, verbs);
            ModalityReader modality = new ModalityReader(marks, verbs);
            if (marks.is(0, WordClass.BACK) && speakers[0] != null) {
                sayOf(before, speakers[0]);
            }
            before = claims.size();
            for (int i = 0; i < clauses.size(); i++) {
                Phrase clause = trim(marks, clauses.get(i));
                Quote quote = tokens.quote(clause.from(), clause.to());
                OptionalInt denial = polarity.denial(clause, cues);
                claims.add(new Claim(
                        id(quote),
                        document.source().id(),
                        statement.section(),
                        statement.kind() == Statement.Kind.HEADING,
                        language,
                        statement.quote().span(),
                        quote,
                        tokens.part(clause.from(), clause.to()),
                        speakers[i],
                        denial.isPresent() ? tokens.quote(denial.getAsInt(), denial.getAsInt() + 1) : null,
                        modality.read(clause, cues),
                        within(reading.figures(), f -> f.quote().span(), quote),
                        within(reading.times(), t -> t.quote().span(), quote),
                        within(reading.names(), n -> n.quote().span(), quote),
                        within(reading.concepts(), c -> c.quote().span(), quote)));
            }
            remember(statement, speakers);
        }

        /** Remembers the last day that a statement tells, over one statement that tells none. */
        private void hear(List<Time> times) {
            LocalDate day = null;
            for (Time time : times) {
                day = time.day().orElse(day);
            }
            silent = day == null ? silent + 1 : 0;
            story = day != null ? day : silent > 1 ? null : story;
        }

        /** The utterances that reach into a piece of a statement, each cut to it. */
        private List<Span> utterances(Statement statement, Tokens tokens) {
            int start = tokens.get(0).start();
            int end = tokens.get(tokens.size() - 1).end();
            return statement.utterances().stream()
                    .filter(u -> u.start() < end && u.end() > start)
                    .map(u -> new Span(Math.max(u.start(), start), Math.min(u.end(), end)))
                    .toList();
        }

        /** "Об этом сообщил X": what the statement before says has this source. */
        private void sayOf(int from, Speaker speaker) {
            for (int i = from; i < claims.size(); i++) {
                Claim c = claims.get(i);
                if (c.speaker() == null && !c.heading()) {
                    claims.set(i, c.saidBy(speaker));
                }
            }
        }

        /** Who speaks where the statement starts inside a quotation that an earlier one opened. */
        private @Nullable Speaker running(Statement statement) {
            List<Span> utterances = statement.utterances();
            if (quotesOn(statement)) {
                return last;
            }
            boolean inside = !utterances.isEmpty()
                    && utterances.get(0).start() <= statement.quote().start()
                    && quotedUntil >= 0
                    && !document.text()
                            .substring(quotedUntil, statement.quote().start())
                            .contains("\n\n");
            return inside ? quoting : null;
        }

        /** Does a statement that is one quotation follow a quotation in the same paragraph? */
        private boolean quotesOn(Statement statement) {
            List<Span> utterances = statement.utterances();
            return utterances.size() == 1
                    && last != null
                    && statement.quote().start() >= lastEnd
                    && utterances.get(0).start() - statement.quote().start() == 1
                    && statement.quote().end() - utterances.get(0).end() <= 2
                    && document.text()
                                    .substring(lastEnd, statement.quote().start())
                                    .indexOf('\n')
                            < 0;
        }

        private void remember(Statement statement, @Nullable Speaker[] speakers) {
            List<Span> utterances = statement.utterances();
            last = utterances.isEmpty() ? null : speakers[speakers.length - 1];
            lastEnd = statement.quote().end();
            boolean open = !utterances.isEmpty()
                    && utterances.get(utterances.size() - 1).end()
                            >= statement.quote().end();
            quoting = open ? speakers[speakers.length - 1] : null;
            quotedUntil = open ? statement.quote().end() : -1;
        }

        private String id(Quote quote) {
            String folded = Spaces.folded(quote.text());
            int number = quotes.merge(folded, 1, Integer::sum);
            String id = Ids.of(document.source().id(), List.of(folded));
            return number == 1 ? id : id + "-" + number;
        }
    }

    /** Without the commas and dashes that parted it from its neighbours. */
    private static Phrase trim(Marks marks, Phrase clause) {
        int from = clause.from();
        int to = clause.to();
        while (to > from + 1 && (marks.isComma(to - 1) || marks.isDash(to - 1))) {
            to--;
        }
        return new Phrase(from, to);
    }

    private static <T> List<T> within(List<T> all, Function<T, Span> span, Quote quote) {
        if (all.isEmpty()) {
            return all;
        }
        List<T> found = new ArrayList<>();
        for (T each : all) {
            if (quote.span().contains(span.apply(each))) {
                found.add(each);
            }
        }
        return found;
    }
}
