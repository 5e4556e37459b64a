package fr.cltsds.jobs;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether this node takes its part of the recurring work.
 *
 * @param enabled true, unless the node only answers people, or in tests
 */
@ConfigurationProperties("portail.jobs")
record JobSettings(@DefaultValue("true") boolean enabled) {}
