package fr.cltsds.testkit.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import fr.cltsds.room.InRoom;
import fr.cltsds.room.National;
import fr.cltsds.room.NationalTable;
import fr.cltsds.room.OpenToPublic;
import fr.cltsds.room.Personal;
import fr.cltsds.room.SqlByHand;
import fr.cltsds.room.TerritoryId;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.annotations.TenantId;
import org.springframework.core.annotation.AnnotatedElementUtils;

/** What the house rules look for; exceptions bear their reason where they stand. */
final class RoomConditions {

    private RoomConditions() {}

    static ArchCondition<JavaMethod> nameTheirRoom() {
        return condition("name their room", method -> {
            var reflected = method.reflect();
            var named = reflected.getParameterCount() > 0
                    && InRoom.class.isAssignableFrom(reflected.getParameterTypes()[0]);
            var marked = Stream.of(National.class, OpenToPublic.class, Personal.class)
                    .anyMatch(mark -> AnnotatedElementUtils.hasAnnotation(reflected, mark)
                            || AnnotatedElementUtils.hasAnnotation(reflected.getDeclaringClass(), mark));
            return named || marked ? "" : method.getFullName() + " has neither a room argument nor a mark";
        });
    }

    static ArchCondition<JavaClass> beNamedDeskOrBoard() {
        return condition(
                "be named Desk or Board",
                type -> type.getSimpleName().endsWith("Desk")
                                || type.getSimpleName().endsWith("Board")
                        ? ""
                        : type.getName() + " is a door and is named neither Desk nor Board");
    }

    static ArchCondition<JavaClass> beginWithTheTerritory() {
        return condition("begin with the territory", type -> {
            if (type.isEquivalentTo(TerritoryId.class)) {
                return "";
            }
            var components = type.reflect().getRecordComponents();
            return components.length > 0 && components[0].getType() == TerritoryId.class
                    ? ""
                    : type.getName() + " does not begin with its territory";
        });
    }

    static ArchCondition<JavaClass> carryNoText() {
        return condition("carry no text", type -> Arrays.stream(type.reflect().getRecordComponents())
                .filter(component -> CharSequence.class.isAssignableFrom(component.getType()))
                .map(component -> type.getName() + " carries the text " + component.getName())
                .findFirst()
                .orElse(""));
    }

    static ArchCondition<JavaClass> saySchemaAndTenant() {
        return condition("say schema and tenant", type -> {
            var table = type.tryGetAnnotationOfType(Table.class);
            if (table.isEmpty() || table.get().schema().isEmpty()) {
                return type.getName() + " names no schema";
            }
            var tenant = type.getAllFields().stream().anyMatch(field -> field.isAnnotatedWith(TenantId.class));
            return tenant || isWithoutTenant(type) ? "" : type.getName() + " has no tenant and is not listed";
        });
    }

    static DescribedPredicate<JavaClass> mayWriteSql() {
        return DescribedPredicate.describe("listed", type -> outermost(type).isAnnotatedWith(SqlByHand.class));
    }

    static DescribedPredicate<JavaClass> areAnyOf(Class<?>... types) {
        var names = Set.of(Arrays.stream(types).map(Class::getName).toArray(String[]::new));
        return DescribedPredicate.describe("any of " + names, type -> names.contains(type.getName()));
    }

    private static boolean isWithoutTenant(JavaClass type) {
        return type.isAnnotatedWith(NationalTable.class);
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(RoomConditions::outermost).orElse(type);
    }

    private static <T> ArchCondition<T> condition(String name, Function<T, String> finding) {
        return new ArchCondition<>(name) {
            @Override
            public void check(T item, ConditionEvents events) {
                var found = finding.apply(item);
                events.add(new SimpleConditionEvent(item, found.isEmpty(), found));
            }
        };
    }
}
