package fr.cltsds.ui.security;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** The settings of this installation that guard its two fronts. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({PublicAddress.class, IdentityProvider.class})
class SecuritySettings {}
