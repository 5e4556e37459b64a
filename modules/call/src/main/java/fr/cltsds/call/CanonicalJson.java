package fr.cltsds.call;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Writes one content in exactly one way: keys sorted, no space, composed characters, the fewest escapes
 * (RFC 8785, without fractions).
 * Ours, so that a library's next version cannot change the bytes that fingerprints were taken of.
 */
final class CanonicalJson {

    private final StringBuilder text = new StringBuilder();

    private CanonicalJson() {}

    static String of(Object value) {
        var writer = new CanonicalJson();
        writer.write(value);
        return writer.text.toString();
    }

    private void write(Object value) {
        switch (value) {
            case String string -> quote(string);
            case UUID id -> quote(id.toString());
            case Enum<?> constant -> quote(constant.name());
            case Boolean _, Integer _, Long _ -> text.append(value);
            case List<?> list -> list(list);
            case Map<?, ?> map -> object(map);
            default -> throw new IllegalArgumentException("No canonical form for " + value.getClass());
        }
    }

    private void list(List<?> list) {
        text.append('[');
        var separator = "";
        for (var item : list) {
            text.append(separator);
            write(item);
            separator = ",";
        }
        text.append(']');
    }

    private void object(Map<?, ?> map) {
        var sorted = new TreeMap<String, Object>();
        map.forEach((key, value) -> sorted.put(String.valueOf(key), value));
        text.append('{');
        var separator = "";
        for (var entry : sorted.entrySet()) {
            text.append(separator);
            quote(entry.getKey());
            text.append(':');
            write(entry.getValue());
            separator = ",";
        }
        text.append('}');
    }

    private void quote(String string) {
        text.append('"');
        Normalizer.normalize(string, Normalizer.Form.NFC).chars().forEach(unit -> {
            switch (unit) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\t' -> text.append("\\t");
                default -> {
                    if (unit < 0x20) {
                        text.append(String.format("\\u%04x", unit));
                    } else {
                        text.append((char) unit);
                    }
                }
            }
        });
        text.append('"');
    }
}
