package fr.cltsds.testkit.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import fr.cltsds.room.Board;
import fr.cltsds.room.Desk;
import fr.cltsds.room.InRoom;
import fr.cltsds.room.TerritoryListener;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The house's architecture as rules that a build can break: rooms, visibility, names, time and words. */
public final class HouseRules {

    private HouseRules() {}

    /** Every main class of the house, as it is compiled; never empty. */
    public static JavaClasses house() {
        return House.CLASSES;
    }

    private static final class House {
        static final JavaClasses CLASSES = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .withImportOption(location -> !location.contains("/test-classes/") && !location.contains("-tests.jar"))
                .importPackages("fr.cltsds");
    }

    public static final ArchRule A_DESK_OR_BOARD_NAMES_ITS_ROOM = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(areDoors())
            .should(RoomConditions.nameTheirRoom())
            .as("every public method of a desk or board names its room or bears a mark");

    public static final ArchRule A_DOOR_IS_PUBLIC_AND_NAMED =
            classes().that(areDoors()).should().bePublic().andShould(RoomConditions.beNamedDeskOrBoard());

    public static final ArchRule A_MESSAGE_BEGINS_WITH_ITS_TERRITORY = classes()
            .that()
            .implement(InRoom.class)
            .and()
            .areRecords()
            .should(RoomConditions.beginWithTheTerritory())
            .as("a message that stands in a room begins with its territory");

    public static final ArchRule AN_EVENT_CARRIES_NO_WORDS = classes()
            .that()
            .implement(fr.cltsds.kernel.DomainEvent.class)
            .and()
            .areRecords()
            .should(RoomConditions.carryNoText())
            .as("an event carries ids and values, never text that could be personal")
            .allowEmptyShould(true);

    public static final ArchRule AN_AGGREGATE_STAYS_INSIDE = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .bePackagePrivate()
            .as("aggregates are package-private");

    public static final ArchRule AN_AGGREGATE_SAYS_WHOSE_IT_IS = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should(RoomConditions.saySchemaAndTenant())
            .as("an aggregate names its schema, and its tenant when it is territorial");

    public static final ArchRule A_REPOSITORY_STAYS_INSIDE = classes()
            .that()
            .areAssignableTo(Repository.class)
            .should()
            .bePackagePrivate()
            .as("repositories are package-private");

    public static final ArchRule A_LISTENER_STAYS_INSIDE = methods()
            .that()
            .areAnnotatedWith(TerritoryListener.class)
            .should()
            .beDeclaredInClassesThat()
            .arePackagePrivate()
            .as("listeners are package-private")
            .allowEmptyShould(true);

    public static final ArchRule LISTENERS_ENTER_A_ROOM = noMethods()
            .that()
            .areNotAnnotatedWith(TerritoryListener.class)
            .should()
            .beAnnotatedWith(org.springframework.modulith.events.ApplicationModuleListener.class)
            .as("a listener is a territory listener, which enters its room first");

    public static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .that(not(simpleName("TransactionTime")))
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .as("time comes from the injected clock");

    public static final ArchRule TIMED_WORK_IS_A_RECURRING_JOB = noMethods()
            .should()
            .beAnnotatedWith("org.springframework.scheduling.annotation.Scheduled")
            .as("timed work is a recurring job, never @Scheduled");

    public static final ArchRule NOTHING_IS_INJECTED_INTO_A_FIELD = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .orShould()
            .beAnnotatedWith(Value.class)
            .as("what is needed comes by the constructor");

    public static final ArchRule NO_STATE_IS_STATIC =
            fields().that().areStatic().should().beFinal().as("static fields are final");

    public static final ArchRule THE_ROOM_IS_NEVER_IN_A_THREAD =
            noFields().should().haveRawType(ThreadLocal.class).as("no thread-local: the room is bound for one act");

    public static final ArchRule A_NAME_SAYS_WHAT_IT_IS = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Dto")
            .orShould()
            .haveSimpleNameEndingWith("Data")
            .orShould()
            .haveSimpleNameEndingWith("Info")
            .as("names say what a thing is: no Impl, Manager, Helper, Util, Dto, Data, Info");

    public static final ArchRule THE_KERNEL_KNOWS_NO_FRAMEWORK = noClasses()
            .that()
            .resideInAPackage("fr.cltsds.kernel")
            .and(not(simpleName("package-info")))
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.springframework..", "jakarta.persistence.."))
            .as("the kernel knows neither Spring nor the database");

    public static final ArchRule ONLY_PEOPLE_AND_SECURITY_LOOK_AT_THE_PROOF = noClasses()
            .that()
            .resideOutsideOfPackages("fr.cltsds.people", "fr.cltsds.ui.security..", "fr.cltsds.ui.demo..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.springframework.security.core.."))
            .as("no view or service looks at how somebody signed in");

    public static final ArchRule HAND_WRITTEN_SQL_IS_LISTED = noClasses()
            .that(not(RoomConditions.mayWriteSql()))
            .should()
            .dependOnClassesThat(RoomConditions.areAnyOf(JdbcClient.class, JdbcTemplate.class))
            .as("SQL by hand stands only where it says why");

    public static final ArchRule VAADIN_STAYS_IN_THE_WORKSPACE = noClasses()
            .that()
            .resideOutsideOfPackage("fr.cltsds.ui..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("com.vaadin..", "org.springframework.web.."))
            .as("business modules know no screen");

    /** All of them, for a module or for the whole. */
    public static List<ArchRule> all() {
        return List.of(
                A_DESK_OR_BOARD_NAMES_ITS_ROOM,
                A_DOOR_IS_PUBLIC_AND_NAMED,
                A_MESSAGE_BEGINS_WITH_ITS_TERRITORY,
                AN_EVENT_CARRIES_NO_WORDS,
                AN_AGGREGATE_STAYS_INSIDE,
                AN_AGGREGATE_SAYS_WHOSE_IT_IS,
                A_REPOSITORY_STAYS_INSIDE,
                A_LISTENER_STAYS_INSIDE,
                LISTENERS_ENTER_A_ROOM,
                TIME_COMES_FROM_THE_CLOCK,
                TIMED_WORK_IS_A_RECURRING_JOB,
                NOTHING_IS_INJECTED_INTO_A_FIELD,
                NO_STATE_IS_STATIC,
                THE_ROOM_IS_NEVER_IN_A_THREAD,
                A_NAME_SAYS_WHAT_IT_IS,
                THE_KERNEL_KNOWS_NO_FRAMEWORK,
                ONLY_PEOPLE_AND_SECURITY_LOOK_AT_THE_PROOF,
                HAND_WRITTEN_SQL_IS_LISTED,
                VAADIN_STAYS_IN_THE_WORKSPACE);
    }

    private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> areDoors() {
        return com.tngtech.archunit.base.DescribedPredicate.describe(
                "desks and boards", type -> type.isAnnotatedWith(Desk.class) || type.isAnnotatedWith(Board.class));
    }
}
