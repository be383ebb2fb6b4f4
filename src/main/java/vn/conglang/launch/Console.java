package vn.conglang.launch;

import java.io.PrintStream;

/** Where the program speaks to the technician: results on one stream, complaints on the other. */
record Console(PrintStream out, PrintStream err, Words words) {

    void say(String key, Object... arguments) {
        out.println(words.say("launch." + key, arguments));
        out.flush();
    }

    void complain(Complaint complaint) {
        err.println(complaint.line(words));
        err.flush();
    }
}
