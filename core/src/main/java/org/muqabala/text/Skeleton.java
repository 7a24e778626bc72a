package org.muqabala.text;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The consonants of a name in classes that Arabic, Latin and Cyrillic spellings have in common: Madara, مدارا and Мадара
 * are all MDR. Sounds that one script writes in several ways, or that newsrooms confuse (p and b, g and gh, s and z), are one
 * class; vowels, h and half-vowels are left out. Two names with one skeleton may be one name; that they are needs more.
 */
public final class Skeleton {
    /** A shorter skeleton is met in too many words to tell anything. */
    public static final int LEAST = 3;

    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final String ARTICLE = "\u0627\u0644";
    private static final Set<String> ARTICLES = Set.of("al", "el");

    private Skeleton() {}

    /** The skeleton of a folded word; empty for one of vowels alone. */
    public static String of(String folded) {
        StringBuilder skeleton = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char sound = sound(folded, i);
            if (sound != ' ') {
                skeleton.append(sound);
            }
        }
        return skeleton.toString();
    }

    /**
     * Are two names of different scripts one, as far as the consonants of all their words tell? Articles are left out: "Hakim
     * Draoui" and حكيم الدراوي are both KMDR.
     *
     * @param a as written
     * @param b as written
     */
    public static boolean areOneName(String a, String b) {
        String whole = ofName(a);
        return whole.length() > LEAST && whole.equals(ofName(b)) && scriptOf(a) != scriptOf(b);
    }

    /** The skeleton of all words of a name, articles left out and doubled consonants single, as Arabic writes them. */
    public static String ofName(String name) {
        StringBuilder skeleton = new StringBuilder();
        for (String word : NO_LETTERS.split(Folding.fold(name), -1)) {
            if (!ARTICLES.contains(word)) {
                skeleton.append(of(word.startsWith(ARTICLE) ? word.substring(ARTICLE.length()) : word));
            }
        }
        return DOUBLED.matcher(skeleton).replaceAll("$1");
    }

    private static Character.UnicodeScript scriptOf(String name) {
        return Character.UnicodeScript.of(name.codePointAt(0));
    }

    private static char sound(String word, int i) {
        char c = word.charAt(i);
        char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
        if (next == 'h' && "scz".indexOf(c) >= 0) {
            return 'S';
        }
        return switch (c) {
            case 'b', 'p', 'ب', 'پ', 'б', 'п' -> next == 'h' ? 'F' : 'B';
            case 'f', 'v', 'ف', 'ڤ', 'ф', 'в' -> 'F';
            case 't', 'ت', 'ط', 'ث', 'т' -> 'T';
            case 'd', 'د', 'ض', 'ذ', 'д' -> 'D';
            case 'k', 'q', 'c', 'g', 'j', 'ك', 'ق', 'خ', 'غ', 'ج', 'к', 'г', 'х' -> 'K';
            case 's', 'z', 'x', 'س', 'ص', 'ز', 'ش', 'ظ', 'с', 'з', 'ж', 'ш', 'щ', 'ч', 'ц' -> 'S';
            case 'l', 'ل', 'л' -> 'L';
            case 'r', 'ر', 'р' -> 'R';
            case 'm', 'م', 'м' -> 'M';
            case 'n', 'ن', 'н' -> 'N';
            default -> ' ';
        };
    }
}
