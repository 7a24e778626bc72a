package org.muqabala.spark.output;

/** What the result has, each part in files of its own. */
public enum Part {
    /** The sources, as comparison.json has them. */
    SOURCES(
            "sources",
            "id STRING, file STRING, title STRING, publisher STRING, published STRING, publishedFrom STRING,"
                    + " url STRING, language STRING, origin STRING, sha256 STRING, characters INT"),
    /** The groups with their findings, as comparison.json has them. */
    GROUPS(
            "groups",
            "id STRING, slot STRUCT<question: STRING, of: STRING, unit: STRING, role: STRING, period: STRING>,"
                    + " event STRING, claims ARRAY<STRING>, findings ARRAY<STRUCT<id: STRING, facet: STRING, verdict: STRING,"
                    + " kind: STRING, score: DOUBLE, explanation: STRING, sides: ARRAY<STRUCT<value: STRING,"
                    + " evidence: ARRAY<STRUCT<claim: STRING, quote: STRING, start: INT, end: INT>>>>>>"),
    /** The findings, each with all that its reader needs, as findings.jsonl has them. */
    FINDINGS(
            "findings",
            "id STRING, verdict STRING, kind STRING, facet STRING, score DOUBLE, `group` STRING,"
                    + " slot STRUCT<question: STRING, of: STRING, unit: STRING, role: STRING, period: STRING>,"
                    + " event STRUCT<id: STRING, label: STRING, kind: STRING, `from`: STRING, `to`: STRING,"
                    + " participants: ARRAY<STRING>>, sides ARRAY<STRUCT<value: STRING, low: STRING, lowIncluded: BOOLEAN,"
                    + " high: STRING, highIncluded: BOOLEAN, unit: STRING, `from`: STRING, `to`: STRING, sources: INT,"
                    + " origins: INT, evidence: ARRAY<STRUCT<quote: STRING, start: INT, end: INT, claim: STRUCT<id: STRING,"
                    + " quote: STRING, start: INT, end: INT, speaker: STRUCT<name: STRING, canonical: STRING,"
                    + " via: ARRAY<STRING>>, polarity: STRING, modality: STRING>, source: STRUCT<id: STRING, file: STRING,"
                    + " title: STRING, publisher: STRING, published: STRING, url: STRING, language: STRING, origin: STRING,"
                    + " text: STRING>>>>>"),
    /** What could not be read, what was left out and what is to be told, as comparison.json has it. */
    PROBLEMS(
            "problems",
            "code STRING, source STRING, start INT, end INT, severity STRING, args ARRAY<STRING>," + " message STRING");

    private final String file;
    private final String columns;

    Part(String file, String columns) {
        this.file = file;
        this.columns = columns;
    }

    /** The name of its files. */
    public String file() {
        return file;
    }

    /** The columns of its table: amounts as they are written, explanations as JSON. */
    String columns() {
        return columns;
    }
}
