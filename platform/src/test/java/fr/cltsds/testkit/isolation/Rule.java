package fr.cltsds.testkit.isolation;

/** A sentence that must hold of the catalogue, and the query that finds where it does not: rows of (object, sentence). */
record Rule(String name, String sql) {}
