package org.muqabala.report.export;

import java.util.Locale;

/** The formats that a comparison is written in. Declared in the order in which help tells them. */
public enum Format {
    HTML("report.html", "a page for people"),
    JSON("comparison.json", "everything, for programs; with texts/ it can be exported again"),
    JSONL("findings.jsonl", "a finding a line, for streams"),
    CSV("findings.csv", "a row a piece of evidence, for spreadsheets and programs"),
    XLSX("comparison.xlsx", "findings, claims and sources as sheets"),
    CLAIMS("claims.jsonld", "schema.org Claim, an answer with the articles it appears in"),
    CLAIMREVIEW("claimreview.jsonld", "schema.org ClaimReview, of a person's decisions"),
    ANNOTATIONS("annotations.jsonld", "W3C Web Annotations, one a piece of evidence"),
    SARIF("comparison.sarif", "SARIF 2.1.0, conflicts for the CI of a repository");

    private final String file;
    private final String about;

    Format(String file, String about) {
        this.file = file;
        this.about = about;
    }

    /** The name of the file. */
    public String file() {
        return file;
    }

    /** What it is, in a few English words. */
    public String about() {
        return about;
    }

    /** Does it tell of the texts of sources by their files, so that these have to lie beside it? */
    public boolean namesTexts() {
        return this == JSON || this == JSONL || this == ANNOTATIONS;
    }

    /** The word by which it is asked for. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
