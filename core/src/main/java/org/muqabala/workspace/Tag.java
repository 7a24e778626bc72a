package org.muqabala.workspace;

/** What stands before a value in the bytes of a record. */
final class Tag {
    static final int NULL = 0;
    static final int STRING = 1;
    static final int INT = 2;
    static final int DOUBLE = 3;
    static final int TRUE = 4;
    static final int FALSE = 5;
    static final int TOKENS = 6;
    static final int ENUM = 7;
    static final int RECORD = 8;
    static final int MAP = 9;
    static final int SET = 10;
    static final int LIST = 11;
    static final int DECIMAL = 12;
    static final int DATE = 13;
    static final int TIME = 14;
    static final int OFFSET = 15;

    private Tag() {}
}
