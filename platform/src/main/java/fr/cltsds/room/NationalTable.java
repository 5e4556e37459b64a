package fr.cltsds.room;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An aggregate that belongs to no territory, with the reason; its table is in the nation's hands. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface NationalTable {

    /** Why, in one line. */
    String value();
}
