package org.muqabala.app.lines;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.muqabala.text.Language;
import org.muqabala.text.LanguageGuess;

/** A line as a JSON object: its fields, each with the message that says what is wrong with it. */
public final class Question {
    private static final int SHOWN = 60;

    private final JsonNode object;

    Question(JsonNode object) {
        this.object = object;
    }

    /** What the answer is to be known by: a string or a whole number. */
    public JsonNode id() throws BadLineException {
        JsonNode id = object.get("id");
        if (!isId(id)) {
            throw wrong("id", "a string or a whole number", id);
        }
        return id;
    }

    @Nullable
    JsonNode idIfReadable() {
        JsonNode id = object.get("id");
        return isId(id) ? id : null;
    }

    private static boolean isId(@Nullable JsonNode id) {
        return id != null && (id.isTextual() || id.isIntegralNumber());
    }

    /** A text that must be there. */
    public String text(String field) throws BadLineException {
        JsonNode text = object.get(field);
        if (text == null || !text.isTextual()) {
            throw wrong(field, "a string", text);
        }
        return text.textValue();
    }

    /** A day; null where the field is missing or null. */
    public @Nullable LocalDate date(String field) throws BadLineException {
        JsonNode date = object.get(field);
        if (date == null || date.isNull()) {
            return null;
        }
        try {
            return LocalDate.parse(date.textValue() == null ? "" : date.textValue());
        } catch (DateTimeParseException e) {
            throw wrong(field, "a date as YYYY-MM-DD", date);
        }
    }

    /** The language that a field names; where it is missing or null, that of the text as far as it can be told. */
    public Language language(String field, String text) throws BadLineException {
        JsonNode language = object.get(field);
        if (language == null || language.isNull()) {
            return guess(field, text);
        }
        return Language.of(language.asText())
                .orElseThrow(() -> new BadLineException(
                        "language-not-read", "\"" + field + "\": " + expected() + ", found " + shown(language)));
    }

    private static Language guess(String field, String text) throws BadLineException {
        if (text.codePoints().noneMatch(Character::isLetter)) {
            return Language.ENGLISH; // bare digits read alike in all of them
        }
        return LanguageGuess.of(text)
                .orElseThrow(() -> new BadLineException(
                        "language-not-read",
                        expected() + ", found a text in none of them; where that is wrong, name its \"" + field
                                + "\""));
    }

    private static String expected() {
        return "expected ar, en, fr, es or ru";
    }

    private static BadLineException wrong(String field, String expected, @Nullable JsonNode found) {
        return new BadLineException(
                "field-wrong", "\"" + field + "\": expected " + expected + ", found " + shown(found));
    }

    private static String shown(@Nullable JsonNode found) {
        if (found == null) {
            return "none";
        }
        String json = found.toString();
        return json.length() <= SHOWN ? json : json.substring(0, json.offsetByCodePoints(0, SHOWN / 2)) + "…";
    }
}
