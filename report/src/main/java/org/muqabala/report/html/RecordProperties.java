package org.muqabala.report.html;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import ognl.ObjectPropertyAccessor;
import ognl.OgnlException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the components of records for the templates. OGNL by itself looks through all methods of a record for every value
 * of the page, which took most of the time that a page takes.
 */
final class RecordProperties extends ObjectPropertyAccessor {
    private static final ClassValue<Map<String, RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<String, RecordComponent> computeValue(Class<?> type) {
            Map<String, RecordComponent> components = new HashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                components.put(component.getName(), component);
            }
            return Map.copyOf(components);
        }
    };

    @Override
    @SuppressWarnings("rawtypes") // as OGNL declares it
    public @Nullable Object getProperty(Map context, Object target, Object name) throws OgnlException {
        RecordComponent component = COMPONENTS.get(target.getClass()).get(name.toString());
        if (component == null) {
            return super.getProperty(context, target, name);
        }
        try {
            return component.getAccessor().invoke(target);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new OgnlException("the record " + target.getClass() + " did not give " + name, e);
        }
    }
}
