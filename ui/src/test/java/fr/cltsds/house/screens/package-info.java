/** Every screen, opened in a real browser: French throughout, and nothing that shuts anybody out. */
@org.jspecify.annotations.NullMarked
@com.google.errorprone.annotations.CheckReturnValue
package fr.cltsds.house.screens;
