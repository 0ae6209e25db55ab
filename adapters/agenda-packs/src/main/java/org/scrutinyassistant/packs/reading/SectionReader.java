package org.scrutinyassistant.packs.reading;

/** Reads one section of a pack from all its lines; what isn't there reads as null or empty. */
@FunctionalInterface
public interface SectionReader<T> {

    T read(PackText pack);
}
