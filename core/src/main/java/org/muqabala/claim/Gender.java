package org.muqabala.claim;

/** What the form of a verb or a noun tells of the one it speaks of. */
enum Gender {
    MALE,
    FEMALE,
    PLURAL
}
