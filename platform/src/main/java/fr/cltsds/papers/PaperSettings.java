package fr.cltsds.papers;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much a room may keep.
 *
 * @param quota all files of one room together
 */
@ConfigurationProperties("portail.papers")
record PaperSettings(@DefaultValue("2GB") DataSize quota) {}
