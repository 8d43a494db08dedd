package yeoun.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes what is made of maps, lists, texts, numbers and booleans only. */
final class PlainSheet {

    private PlainSheet() {}

    static Node write(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Node> fields = new LinkedHashMap<>();
            map.forEach((name, field) -> fields.put(String.valueOf(name), write(field)));
            return Node.object(fields);
        }
        if (value instanceof List<?> list) {
            return Node.list(list.stream().map(PlainSheet::write).toList());
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(PlainSheet::write).orElse(Node.leaf(Node.Kind.NULL, "", Place.NOWHERE, Place.NOWHERE));
        }
        if (value instanceof Boolean flag) {
            return Node.flag(flag);
        }
        if (value instanceof Integer || value instanceof Long) {
            return Node.number(((Number) value).longValue());
        }
        return value instanceof Number number ? Node.number(number.doubleValue()) : Node.text(String.valueOf(value));
    }
}
