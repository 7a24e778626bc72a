package org.muqabala.spark.input;

import java.io.Serializable;

/**
 * A file of Parquet.
 *
 * @param number how manieth it is of all that is read
 * @param name the name that is shown
 */
record Table(long number, String name) implements Serializable {}
