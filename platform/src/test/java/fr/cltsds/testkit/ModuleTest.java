package fr.cltsds.testkit;

import fr.cltsds.Portal;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** A test of the portal against a real PostgreSQL, under the logins that it has in production; one context for all tests of a module. */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Portal.class, webEnvironment = WebEnvironment.NONE)
@ContextConfiguration(initializers = PortalOnTheTestDatabase.class)
@ActiveProfiles("test")
@Import(ActingAs.class)
public @interface ModuleTest {}
