package org.muqabala.workspace;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a class of records is made of.
 *
 * @param components in their order
 * @param maker takes a value for each
 */
record Shape(List<RecordComponent> components, Constructor<?> maker) {
    private static final Map<Class<?>, Shape> KNOWN = new ConcurrentHashMap<>();

    static Shape of(Class<?> records) {
        return KNOWN.computeIfAbsent(records, Shape::find);
    }

    private static Shape find(Class<?> records) {
        List<RecordComponent> components = List.of(records.getRecordComponents());
        Class<?>[] types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> maker = records.getDeclaredConstructor(types);
            maker.setAccessible(true);
            for (RecordComponent component : components) {
                component.getAccessor().setAccessible(true);
            }
            return new Shape(components, maker);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has its constructor", e);
        }
    }

    static Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("every component of a record can be asked for", e);
        }
    }
}
