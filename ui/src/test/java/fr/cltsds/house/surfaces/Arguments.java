package fr.cltsds.house.surfaces;

import fr.cltsds.kernel.EmailAddress;
import fr.cltsds.kernel.Secret;
import fr.cltsds.kernel.Sha256;
import fr.cltsds.kernel.Siret;
import fr.cltsds.kernel.Slug;
import fr.cltsds.room.TerritoryId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Makes the arguments of any door out of a bag of ids; plain values are plain and harmless. */
final class Arguments {

    static final Instant INSTANT = Instant.parse("2026-11-22T12:00:00Z");

    private final Bag bag;
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    Arguments(Bag bag) {
        this.bag = bag;
    }

    Object[] of(Method door) {
        return Arrays.stream(door.getParameters())
                .map(parameter -> make(parameter.getParameterizedType(), parameter.getName()))
                .toArray();
    }

    /** What a door wrote to the stream it was given. */
    byte[] written() {
        return written.toByteArray();
    }

    /** One plain thing of that type, such as an event. */
    Object one(Class<?> type) {
        return make(type, type.getSimpleName());
    }

    private Object make(Type type, String name) {
        if (type == Instant.class && name.equals("deadline")) {
            return bag.deadline();
        }
        if (type instanceof ParameterizedType generic) {
            return collection((Class<?>) generic.getRawType());
        }
        var plain = (Class<?>) type;
        if (plain == TerritoryId.class) {
            return bag.territory();
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[0];
        }
        if (plain.isSealed()) {
            return make(plain.getPermittedSubclasses()[0], name);
        }
        return plain == UUID.class ? bag.id(name) : value(plain);
    }

    private Object collection(Class<?> type) {
        if (type == Optional.class) {
            return Optional.empty();
        }
        if (type == Map.class) {
            return Map.of();
        }
        if (type == Set.class) {
            return Set.of();
        }
        if (Collection.class.isAssignableFrom(type) || type == Iterable.class) {
            return List.of();
        }
        throw new IllegalStateException("No argument can be made of " + type);
    }

    private Object value(Class<?> type) {
        return switch (type.getName()) {
            case "java.lang.String", "java.lang.CharSequence" -> "Un texte assez long pour être une raison";
            case "int", "java.lang.Integer" -> 1;
            case "long", "java.lang.Long" -> 1L;
            case "boolean", "java.lang.Boolean" -> true;
            case "java.time.Instant" -> INSTANT;
            case "java.time.LocalDate" -> LocalDate.EPOCH;
            case "java.time.LocalDateTime" -> LocalDateTime.of(2026, 11, 22, 12, 0);
            case "java.time.Duration" -> Duration.ofDays(1);
            case "java.net.URI" -> URI.create("https://portail.example/");
            case "java.io.InputStream" ->
                (InputStream) new ByteArrayInputStream("texte".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            case "java.io.OutputStream" -> (OutputStream) written;
            case "java.util.Locale" -> Locale.FRENCH;
            default -> made(type);
        };
    }

    private Object made(Class<?> type) {
        if (type == EmailAddress.class) {
            return new EmailAddress("quelquun@personnes.example");
        }
        if (type == Secret.class) {
            return bag.secret().orElseGet(Secret::draw);
        }
        if (type == Siret.class) {
            return new Siret("99900001100018");
        }
        if (type == Slug.class) {
            return new Slug("appel");
        }
        if (type == Sha256.class) {
            return Sha256.of(new byte[0]);
        }
        if (type.isRecord()) {
            return record(type);
        }
        throw new IllegalStateException("No argument can be made of " + type);
    }

    private Object record(Class<?> type) {
        var components = type.getRecordComponents();
        if (components.length == 1 && components[0].getType() == UUID.class) {
            return build(type, components, new Object[] {bag.id(type.getSimpleName())});
        }
        return build(
                type,
                components,
                Arrays.stream(components)
                        .map(component -> make(component.getGenericType(), component.getName()))
                        .toArray());
    }

    private static Object build(Class<?> type, RecordComponent[] components, Object[] values) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("No argument can be made of " + type, impossible);
        }
    }
}
