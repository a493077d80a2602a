package org.plangraph.service.explore.upload;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plangraph.extractor.document.PlanName;
import org.plangraph.extractor.document.PlanReader;
import org.plangraph.service.sparql.WriteAccess;
import org.plangraph.service.store.LivePlans;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/**
 * Plans put into the running service and taken out again, with the token that opens writing. Each file is a transaction of its
 * own; one that cannot be read hinders no other. Whoever prefers not to wait is told where to ask how far it is.
 */
@RestController
class UploadController {
    private static final String PREFER = "Prefer";
    private static final String RESPOND_ASYNC = "respond-async";
    private static final String SECONDS_TO_WAIT = "10";

    private final LivePlans plans;
    private final Uploads uploads;
    private final WriteAccess access;

    UploadController(LivePlans plans, Uploads uploads, WriteAccess access) {
        this.plans = plans;
        this.uploads = uploads;
        this.access = access;
    }

    /**
     * What came of one file.
     *
     * @param status {@code added}, {@code replaced} or {@code failed}
     * @param statements how many the plan now has, evidence included
     * @param problem what was wrong and what to do; empty when all went well
     */
    record Taken(String file, String plan, String status, long statements, String problem) {
        static Taken of(UploadedFile file) {
            UploadedFile.View view = file.view();
            return file.put()
                    .map(put -> new Taken(
                            view.name(), put.plan().value(), put.replaced() ? "replaced" : "added", put.quads(), ""))
                    .orElseGet(() -> new Taken(
                            view.name(),
                            "",
                            "failed",
                            0,
                            view.problem().orElseThrow().getDetail()));
        }
    }

    /** Files are read only once the token is known to be right: parsing is lazy. */
    @PostMapping(path = "/api/plans", consumes = "multipart/form-data")
    ResponseEntity<?> upload(
            MultipartHttpServletRequest request,
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) String authorization,
            @RequestHeader(name = PREFER, defaultValue = "") List<String> preferences)
            throws IOException, InterruptedException {
        access.require(authorization);
        Upload upload = receive(request.getMultiFileMap().values().stream()
                .flatMap(List::stream)
                .toList());
        submit(upload);
        if (prefersNotToWait(preferences)) {
            return ResponseEntity.accepted()
                    .location(URI.create("/api/uploads/" + upload.id()))
                    .header("Preference-Applied", RESPOND_ASYNC)
                    .body(upload.view());
        }
        upload.awaitEnd();
        return ResponseEntity.status(status(upload))
                .body(upload.files().stream().map(Taken::of).toList());
    }

    @GetMapping("/api/uploads/{id}")
    ResponseEntity<Upload.View> progress(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) String authorization) {
        access.require(authorization);
        Upload upload = uploads.find(id)
                .orElseThrow(() -> problem(
                        404, "No upload has the id '" + id + "', or it was so long ago that it has been forgotten"));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(upload.view());
    }

    @DeleteMapping("/api/plans/{name}")
    ResponseEntity<Void> delete(
            @PathVariable String name,
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) String authorization) {
        access.require(authorization);
        if (!plans.remove(planName(name))) {
            throw problem(404, "No plan is called '" + name + "'; /api/plans lists those there are");
        }
        return ResponseEntity.noContent().build();
    }

    private static boolean prefersNotToWait(List<String> preferences) {
        return preferences.stream()
                .flatMap(header -> Arrays.stream(header.split("[,;]")))
                .anyMatch(preference -> preference.strip().equalsIgnoreCase(RESPOND_ASYNC));
    }

    private static Upload receive(List<MultipartFile> parts) throws IOException {
        if (parts.isEmpty()) {
            throw problem(400, "No file came along; send plans as multipart/form-data, such as curl -F file=@plan.pdf");
        }
        Path folder = Files.createTempDirectory("plangraph-upload");
        try {
            List<UploadedFile> files = new ArrayList<>();
            for (MultipartFile part : parts) {
                // Each in a folder of its own: two may share a name.
                files.add(receive(part, Files.createDirectory(folder.resolve(Integer.toString(files.size())))));
            }
            return new Upload(folder, files);
        } catch (IOException | RuntimeException e) {
            FileSystemUtils.deleteRecursively(folder);
            throw e;
        }
    }

    private static UploadedFile receive(MultipartFile part, Path folder) throws IOException {
        String name = fileName(part);
        try {
            // Throws where the name cannot name a plan, before it becomes a path.
            PlanReader.nameOf(Path.of(name.isEmpty() ? " " : name));
            UploadedFile file = new UploadedFile(name, folder.resolve(name));
            part.transferTo(file.path());
            return file;
        } catch (InvalidPathException e) {
            return refused(name, folder, "The file's name is none that a file can have: " + e.getReason());
        } catch (IllegalArgumentException e) {
            return refused(name, folder, e.getMessage());
        }
    }

    private static UploadedFile refused(String name, Path folder, String why) {
        UploadedFile file = new UploadedFile(name, folder);
        file.failed(HttpStatus.UNPROCESSABLE_CONTENT, why);
        return file;
    }

    /** Browsers send the name alone; whatever folders another caller writes before it are left out. */
    private static String fileName(MultipartFile file) {
        String given = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        return given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    }

    private void submit(Upload upload) throws IOException {
        try {
            uploads.submit(upload);
        } catch (Uploads.Full full) {
            FileSystemUtils.deleteRecursively(upload.folder());
            ErrorResponseException refused = problem(503, full.getMessage());
            refused.getHeaders().set(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
            throw refused;
        }
    }

    /** Done when at least one file was taken; else what the worst of them has. */
    private static int status(Upload upload) {
        List<UploadedFile> files = upload.files();
        return files.stream().anyMatch(file -> file.put().isPresent())
                ? 200
                : files.stream()
                        .mapToInt(file -> file.view().problem().orElseThrow().getStatus())
                        .max()
                        .orElseThrow();
    }

    private static PlanName planName(String name) {
        try {
            return new PlanName(name);
        } catch (IllegalArgumentException e) {
            throw problem(400, e.getMessage());
        }
    }

    private static ErrorResponseException problem(int status, String detail) {
        return new ErrorResponseException(
                HttpStatus.valueOf(status), ProblemDetail.forStatusAndDetail(HttpStatus.valueOf(status), detail), null);
    }
}
