package org.muqabala.bench.story;

import java.util.List;
import java.util.Map;
import org.muqabala.bench.story.Fact.HowMany;
import org.muqabala.bench.story.Fact.Scale;
import org.muqabala.text.Language;

/** How outlets write amounts: in digits or, where they are small, in words. */
final class Amounts {
    private static final int SMALLEST = 3;

    private static final Map<Language, List<String>> SMALL = Map.of(
            Language.ENGLISH, List.of("three", "four", "five", "six", "seven", "eight", "nine", "ten"),
            Language.FRENCH, List.of("trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"),
            Language.SPANISH, List.of("tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez"));

    private static final List<String> ARABIC_OF_FEMININE =
            List.of("ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر");
    private static final List<String> ARABIC_OF_MASCULINE =
            List.of("ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة");

    private static final Map<Language, List<String>> GREAT = Map.of(
            Language.ENGLISH, List.of("million", "billion"),
            Language.FRENCH, List.of("millions de", "milliards de"),
            Language.SPANISH, List.of("millones de", "000 millones de"));

    private Amounts() {}

    /** With what is counted. */
    static String written(HowMany ask, long value, Language language, Draw draw) {
        if (ask.scale() == Scale.MILLIONS || ask.scale() == Scale.BILLIONS) {
            return great(ask, value, language);
        }
        long number = ask.scale() == Scale.THOUSANDS ? value * 1000 : value;
        boolean small = ask.scale() == Scale.ONES && number < SMALLEST + ARABIC_OF_FEMININE.size();
        if (small && draw.percent(50)) {
            return small(ask.noun(), (int) number, language);
        }
        if (language == Language.ARABIC && number >= 3000 && number % 1000 == 0) {
            return thousands(number / 1000) + " " + ask.noun().single();
        }
        return bare(ask, value, language) + " " + ask.noun().after(number, language);
    }

    /** The number alone, in digits. */
    static String bare(HowMany ask, long value, Language language) {
        return switch (ask.scale()) {
            case TENTHS ->
                value / 10
                        + (value % 10 == 0
                                ? ""
                                : (language == Language.FRENCH || language == Language.SPANISH ? "," : ".")
                                        + value % 10);
            case THOUSANDS -> grouped(value * 1000, language);
            default -> grouped(value, language);
        };
    }

    private static String small(Noun noun, int number, Language language) {
        List<String> arabic = noun.feminine() ? ARABIC_OF_FEMININE : ARABIC_OF_MASCULINE;
        return SMALL.getOrDefault(language, arabic).get(number - SMALLEST) + " " + noun.after(number, language);
    }

    private static String great(HowMany ask, long value, Language language) {
        int which = ask.scale() == Scale.MILLIONS ? 0 : 1;
        if (language == Language.ARABIC) {
            String one = which == 0 ? "مليون" : "مليار";
            String many = which == 0 ? "ملايين" : "مليارات";
            return value + " " + (value % 100 > 2 && value % 100 <= 10 ? many : one) + " "
                    + ask.noun().single();
        }
        String joint = language == Language.SPANISH && which == 1 ? "." : " ";
        return value + joint + GREAT.getOrDefault(language, List.of()).get(which) + " "
                + ask.noun().after(value, language);
    }

    private static String thousands(long thousands) {
        return thousands + (thousands <= 10 ? " آلاف" : " ألف");
    }

    private static String grouped(long number, Language language) {
        if (number < 1000 || language == Language.ARABIC && number < 10_000) {
            return String.valueOf(number);
        }
        String between = language == Language.FRENCH ? " " : language == Language.SPANISH ? "." : ",";
        return number / 1000 + between + String.valueOf(1000 + number % 1000).substring(1);
    }
}
