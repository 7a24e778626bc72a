package org.muqabala.bench.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What stands on the command line: options with a value each, then after {@code --} what starts the program. */
final class Options {
    private final Map<String, String> values = new HashMap<>();
    private final List<String> program;

    /** @throws IllegalArgumentException where an option is not known or has no value, or no program is named */
    Options(String[] args, Set<String> known) {
        int at = 0;
        for (; at < args.length && !args[at].equals("--"); at += 2) {
            if (!known.contains(args[at]) || at + 1 == args.length) {
                throw new IllegalArgumentException("expected the options "
                        + String.join(", ", known.stream().sorted().toList()) + ", each with a value, found "
                        + args[at]);
            }
            values.put(args[at], args[at + 1]);
        }
        program = List.of(args).subList(Math.min(at + 1, args.length), args.length);
        if (program.isEmpty()) {
            throw new IllegalArgumentException("expected -- and what starts the program, found nothing");
        }
    }

    List<String> program() {
        return program;
    }

    String text(String name, String standard) {
        return values.getOrDefault(name, standard);
    }

    long number(String name, long standard) {
        return Long.parseLong(text(name, Long.toString(standard)));
    }
}
