package org.muqabala.inputs.table;

/** What a table tells of an article. */
enum Field {
    TEXT,
    HTML,
    TITLE,
    PUBLISHER,
    PUBLISHED,
    URL,
    LANGUAGE,
    ID
}
