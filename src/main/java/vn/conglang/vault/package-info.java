/**
 * What only a few may read, kept so that a stolen copy of the database tells nothing: who asked a
 * question and how to reach them, and a denunciation's text (12.2, 12.3, 14.3). Every record has a
 * key of its own outside the database; when the key is destroyed, the record is gone from every
 * backup, too (docs/decisions/0120-a-key-for-each-record.md).
 */
@ApplicationModule(allowedDependencies = {"core", "audit"})
@NullMarked
package vn.conglang.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
