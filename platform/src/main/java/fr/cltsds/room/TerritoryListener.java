package fr.cltsds.room;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.modulith.events.ApplicationModuleListener;

/** A consequence of what happened in a territory: it enters the event's own room, then opens its transaction. Must be idempotent. */
@Documented
@ApplicationModuleListener
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface TerritoryListener {}
