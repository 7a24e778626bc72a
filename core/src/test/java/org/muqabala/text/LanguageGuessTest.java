package org.muqabala.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ar | أعلنت وزارة الدفاع أمس الأربعاء إتمام صفقة لتبادل الأسرى",
                "ar | قال رئيس الشركة في بيان إن السعر لن يتغير",
                "en | Eleven people were killed in a blaze on Saturday",
                "en | Ferry fire kills nine",
                "fr | Onze personnes ont été tuées dans un incendie samedi",
                "es | Once personas murieron en un incendio el sábado",
                "ru | Одиннадцать человек погибли при пожаре на пароме в субботу",
                "none | یازده نفر در آتش‌سوزی روز شنبه کشته شدند و چند نفر زخمی شدند",
                "none | ہفتے کے روز آگ لگنے سے گیارہ افراد ہلاک ہو گئے",
                "none | Одинадцять людей загинули під час пожежі на поромі в суботу, повідомили рятувальники",
                "none | Elf Menschen sind bei einem Brand auf der Fähre am Samstag ums Leben gekommen",
                "none | Undici persone sono morte in un incendio sul traghetto nella notte di sabato",
                "none | Onze pessoas morreram em um incêndio na balsa no sábado, disse o governo",
                "none | 土曜日の火災で11人が死亡した",
                "none | 12345 ... !",
                "none | ''"
            })
    void theLanguageOfASentence(String expected, String text) {
        assertThat(LanguageGuess.of(text).map(Language::code).orElse("none")).isEqualTo(expected);
    }
}
