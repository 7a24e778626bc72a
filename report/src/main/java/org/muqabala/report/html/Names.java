package org.muqabala.report.html;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/**
 * What a template means by a name such as {@code finding.sides}: a value of the page, then what the records behind it hold;
 * {@code empty} of a list or a text tells whether it is. Templates can run no code: OGNL, which Thymeleaf would use, can,
 * and took most of the time that a page takes.
 */
final class Names implements IStandardVariableExpressionEvaluator {
    private static final ClassValue<Map<String, Method>> HELD = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> held = new HashMap<>();
            for (Method method : type.getDeclaredMethods()) {
                if (method.getParameterCount() == 0 && Modifier.isPublic(method.getModifiers())) {
                    held.put(method.getName(), method);
                }
            }
            return Map.copyOf(held);
        }
    };

    @Override
    public @Nullable Object evaluate(
            IExpressionContext context,
            IStandardVariableExpression expression,
            StandardExpressionExecutionContext execution) {
        String path = expression.getExpression();
        int end = end(path, 0);
        Object value = context.getVariable(path.substring(0, end));
        while (end < path.length()) {
            int start = end + 1;
            end = end(path, start);
            value = held(value, path.substring(start, end), path);
        }
        return value;
    }

    private static int end(String path, int start) {
        int dot = path.indexOf('.', start);
        return dot < 0 ? path.length() : dot;
    }

    private static @Nullable Object held(@Nullable Object holder, String name, String path) {
        if (name.equals("empty") && holder instanceof Collection<?> list) {
            return list.isEmpty();
        }
        if (name.equals("empty") && holder instanceof String text) {
            return text.isEmpty();
        }
        Method method = holder instanceof Record ? HELD.get(holder.getClass()).get(name) : null;
        if (method == null) {
            throw new TemplateProcessingException("the template names \"" + path + "\", but nothing holds a " + name);
        }
        try {
            return method.invoke(holder);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new TemplateProcessingException("the page did not give \"" + path + "\"", e);
        }
    }
}
