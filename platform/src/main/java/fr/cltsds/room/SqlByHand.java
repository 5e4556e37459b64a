package fr.cltsds.room;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Where a question is put in plain SQL, with the reason why a repository could not; the room's login stands below it. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface SqlByHand {

    /** Why, in one line. */
    String value();
}
