package trial;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.ImportBeanDefinitionRegistrar;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotationMetadata;

/** Adds the throw-away aggregate to the portal of the platform's own tests, and its tables to their database. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan("trial")
@Import(TrialHouse.Entities.class)
public class TrialHouse {

    private static final String TABLES = """
            create schema trial;
            grant usage on schema trial to portal_territory, portal_national;
            create table trial.notebook (territory_id uuid not null, id uuid not null, title text not null,
                constraint notebook_pk primary key (territory_id, id),
                constraint notebook_territory_ck check (territory_id <> '00000000-0000-0000-0000-000000000000'));
            alter table trial.notebook enable row level security;
            alter table trial.notebook force row level security;
            create policy notebook_room on trial.notebook to portal_territory
                using (territory_id = (select room.territory_id())) with check (territory_id = (select room.territory_id()));
            grant select, insert, update, delete on trial.notebook to portal_territory;
            create table trial.notebook_page (territory_id uuid not null default room.territory_id(), notebook_id uuid not null,
                position integer not null, text text not null,
                constraint notebook_page_pk primary key (territory_id, notebook_id, position),
                constraint notebook_page_notebook_fk foreign key (territory_id, notebook_id) references trial.notebook (territory_id, id));
            alter table trial.notebook_page enable row level security;
            alter table trial.notebook_page force row level security;
            create policy notebook_page_room on trial.notebook_page to portal_territory
                using (territory_id = (select room.territory_id())) with check (territory_id = (select room.territory_id()));
            grant select, insert, update, delete on trial.notebook_page to portal_territory;
            alter schema trial owner to portal_owner;
            reassign owned by portal_migrator to portal_owner;
            """;

    /** The tables come after the portal's own, by the same login. */
    @Bean
    @DependsOn("liquibase")
    InitializingBean trialTables(Environment settings) {
        return () -> {
            try (var migrator = DriverManager.getConnection(
                            settings.getRequiredProperty("portail.database.url"),
                            "portal_migrator",
                            settings.getRequiredProperty("portail.database.migrator-password"));
                    var statement = migrator.createStatement()) {
                statement.execute(TABLES);
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        };
    }

    /** Has Hibernate and Spring Data look into this package too. */
    static class Entities implements ImportBeanDefinitionRegistrar {

        @Override
        public void registerBeanDefinitions(AnnotationMetadata importing, BeanDefinitionRegistry registry) {
            AutoConfigurationPackages.register(registry, "trial");
        }
    }
}
