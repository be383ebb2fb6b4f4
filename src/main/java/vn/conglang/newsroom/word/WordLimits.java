package vn.conglang.newsroom.word;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What is read of a file from a word processor. These protect the machine; no clause asks for them.
 * How large the file may be at all, the files' own room says (decision 0040).
 *
 * @param text the largest part with words once it is unpacked: as a tree it takes ten to twenty
 *     times as much memory, and a book of 300 pages has less
 * @param texts all parts that are read, together
 * @param depth how deep its elements may be nested: who reads them goes down once for each
 * @param pictures how many pictures of one file are taken in; the rest is told
 * @param picture the largest picture; larger ones are not even unpacked
 * @param reading the longest time for reading one file
 */
@ConfigurationProperties("conglang.word")
record WordLimits(
        @DefaultValue("8MB") DataSize text,
        @DefaultValue("16MB") DataSize texts,
        @DefaultValue("80") int depth,
        @DefaultValue("60") int pictures,
        @DefaultValue("20MB") DataSize picture,
        @DefaultValue("20s") Duration reading) {}
