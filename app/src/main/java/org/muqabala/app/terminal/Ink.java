package org.muqabala.app.terminal;

/** Colours, where a terminal shows them and its user wants them. */
public enum Ink {
    PLAIN,
    COLOURED;

    private static final String RESET = "\u001b[0m";

    public static Ink of(boolean coloured) {
        return coloured ? COLOURED : PLAIN;
    }

    public String bold(String text) {
        return paint("\u001b[1m", text);
    }

    public String red(String text) {
        return paint("\u001b[31m", text);
    }

    public String faint(String text) {
        return paint("\u001b[2m", text);
    }

    private String paint(String code, String text) {
        return this == PLAIN ? text : code + text + RESET;
    }
}
