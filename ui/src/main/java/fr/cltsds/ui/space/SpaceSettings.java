package fr.cltsds.ui.space;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** What an installation says of itself to those who work in it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HelpDesk.class)
class SpaceSettings {}
