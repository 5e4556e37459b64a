package fr.cltsds.ui;

import fr.cltsds.Portal;
import fr.cltsds.testkit.ActingAs;
import fr.cltsds.testkit.PortalOnTheTestDatabase;
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

/** A test of the whole portal as a demonstration runs it, on a loopback port; one context for all of them. */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Portal.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"server.address=127.0.0.1", "portail.demo.password=essai", "portail.demo.data=false"})
@ContextConfiguration(initializers = PortalOnTheTestDatabase.class)
@ActiveProfiles({"demo", "test"})
@Import(ActingAs.class)
public @interface PortalTest {}
