package id.simpul.model;

/** One property of a claim or thing with its value. */
public record Argument(Property property, Value value) {}
