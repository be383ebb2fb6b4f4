package vn.conglang.tasks;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Asked for a task that does not exist, or that is none of this person's business. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchTask extends RuntimeException {

    NoSuchTask() {
        super("No such task", null, false, false);
    }
}
