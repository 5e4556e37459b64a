/** Keycloak's book of accounts, where this installation's identity provider is a Keycloak; nobody else knows its library. */
@NullMarked
@CheckReturnValue
package fr.cltsds.ui.security.keycloak;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
