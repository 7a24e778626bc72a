package org.muqabala.app;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a word of the command line as one of a few, which stand there as their {@code toString} writes them. */
abstract class ChoiceConverter<E extends Enum<E>> implements ITypeConverter<E> {
    private final Class<E> type;

    ChoiceConverter(Class<E> type) {
        this.type = type;
    }

    @Override
    public E convert(String word) {
        for (E choice : type.getEnumConstants()) {
            if (choice.toString().equals(word.toLowerCase(Locale.ROOT))) {
                return choice;
            }
        }
        String choices = Stream.of(type.getEnumConstants()).map(E::toString).collect(Collectors.joining(" or "));
        throw new TypeConversionException("expected " + choices + ", found '" + word + "'");
    }
}
