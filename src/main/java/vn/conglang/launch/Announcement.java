package vn.conglang.launch;

import java.util.List;
import java.util.Locale;

/**
 * Something the console shows below the address when the house is open: the demo's accounts, for
 * one. A room that has something to tell makes a bean of it.
 */
public interface Announcement {

    List<String> lines(Locale language);
}
