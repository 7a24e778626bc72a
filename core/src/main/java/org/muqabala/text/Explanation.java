package org.muqabala.text;

import java.util.List;

/**
 * Why a decision fell as it did: a named part with its contribution to the score and a sentence, and the parts it is made
 * of. The sentence is a code with arguments, so that a page can say it in any of its languages.
 *
 * @param part what was looked at, in kebab case ("same-counted-thing")
 * @param contribution what it added to the score; that of a node with children is their sum
 * @param code key of the sentence in the message catalogue
 * @param args what the sentence names, in the order of its placeholders
 * @param children the parts, strongest first or in the order they were looked at
 */
public record Explanation(
        String part, double contribution, String code, List<String> args, List<Explanation> children) {
    public Explanation {
        args = List.copyOf(args);
        children = List.copyOf(children);
        if (!Double.isFinite(contribution)) {
            throw new IllegalArgumentException("the contribution of " + part + " must be a finite number");
        }
    }

    /** A part that is made of no others. */
    public static Explanation leaf(String part, double contribution, String code, String... args) {
        return new Explanation(part, contribution, code, List.of(args), List.of());
    }

    /** A part that adds up its children. */
    public static Explanation sum(String part, String code, List<String> args, List<Explanation> children) {
        double total = children.stream().mapToDouble(Explanation::contribution).sum();
        return new Explanation(part, total, code, args, children);
    }
}
