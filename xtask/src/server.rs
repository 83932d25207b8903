//! A static web server on loopback for development and tests: any path prefix, replies that can be
//! made to fail, a record of what was asked. Not for the open network.
//!
//! Protocol and files are axum's and tower-http's; here is what a broken host and a witness need.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use anyhow::{Context as _, Result};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_LENGTH, CONTENT_TYPE, HeaderValue};
use axum::response::{IntoResponse as _, Response};
use futures::stream::{self, StreamExt as _};
use tempfile::TempDir;
use tokio::net::TcpListener;
use tokio::runtime::{Builder, Runtime};
use tokio::sync::watch;
use tower_http::services::ServeDir;

use crate::site::Site;

/// How long a reply under way may hold up the end of the server.
const PATIENCE: Duration = Duration::from_secs(1);

/// What a server hands out, and where.
#[derive(Clone, Default)]
pub struct Hosting {
    /// The port; 0 lets the system choose.
    pub port: u16,
    /// Where the site lies on the server: empty, or folders as in `a/b/`.
    pub prefix: String,
    /// Whether browsers that take brotli get the packed files of the site, as from a good host.
    pub packing: Packing,
    /// Replies that differ from the site's files, by path below the prefix.
    pub faults: BTreeMap<String, Fault>,
}

/// How files are sent.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub enum Packing {
    /// As they are.
    #[default]
    Plain,
    /// The `.br` beside them, to browsers that take it.
    Brotli,
}

/// How a reply differs from the plain file.
#[derive(Clone, Default)]
pub struct Fault {
    /// Another status than 200.
    pub status: Option<u16>,
    /// Another content type than the ending's.
    pub content_type: Option<String>,
    /// Another body than the file's.
    pub body: Option<Vec<u8>>,
    /// Only so many bytes of the body.
    pub keep: Option<usize>,
    /// After so many bytes nothing comes until the server is mended.
    pub stall_after: Option<usize>,
}

/// One request as it was answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    /// The path as it was asked, with the query.
    pub path: String,
    /// The status of the reply.
    pub status: u16,
}

/// A running server; it stops when dropped.
pub struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
    /// Carries all connections; without it, there are none.
    runtime: Mutex<Option<Runtime>>,
}

struct Shared {
    folder: Mutex<Arc<TempDir>>,
    prefix: String,
    packing: Packing,
    faults: Mutex<BTreeMap<String, Fault>>,
    is_mended: watch::Sender<bool>,
    answered: Mutex<Vec<Answered>>,
}

impl Server {
    /// Starts to serve `site`.
    pub fn start(site: &Site, hosting: Hosting) -> Result<Self> {
        let port = hosting.port;
        let runtime = Builder::new_multi_thread()
            .worker_threads(1)
            .enable_io()
            .build()
            .context("the server cannot start; close other programs")?;
        let listener = runtime
            .block_on(TcpListener::bind((Ipv4Addr::LOCALHOST, port)))
            .with_context(|| format!("port {port} cannot be used; choose another"))?;
        let address = listener
            .local_addr()
            .context("the server has no address; choose another port")?;
        let shared = Arc::new(Shared {
            folder: Mutex::new(written(site, &hosting.prefix)?),
            prefix: hosting.prefix,
            packing: hosting.packing,
            faults: Mutex::new(hosting.faults),
            is_mended: watch::Sender::new(false),
            answered: Mutex::default(),
        });
        let router = Router::new()
            .fallback(answer)
            .with_state(Arc::clone(&shared));
        runtime.spawn(axum::serve(listener, router).into_future());
        Ok(Self {
            address,
            shared,
            runtime: Mutex::new(Some(runtime)),
        })
    }

    /// The address of the site's root, with a slash at the end.
    pub fn url(&self) -> String {
        format!("http://{}/{}", self.address, self.shared.prefix)
    }

    /// Puts another site in the place of the present one.
    pub fn replace(&self, site: &Site) -> Result<()> {
        let folder = written(site, &self.shared.prefix)?;
        *locked(&self.shared.folder) = folder;
        Ok(())
    }

    /// Makes every reply whole from now on, and lets those go on that have stalled.
    pub fn mend(&self) {
        locked(&self.shared.faults).clear();
        self.shared.is_mended.send_replace(true);
    }

    /// Hangs up for good: from now on connections are refused, as without a network.
    pub fn hang_up(&self) {
        if let Some(runtime) = locked(&self.runtime).take() {
            runtime.shutdown_timeout(PATIENCE);
        }
    }

    /// Everything answered so far, in order.
    pub fn answered(&self) -> Vec<Answered> {
        locked(&self.shared.answered).clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.hang_up();
    }
}

/// The site in a folder of its own, below `prefix`: as on a host, the folder's address without its slash leads to
/// the one with it.
fn written(site: &Site, prefix: &str) -> Result<Arc<TempDir>> {
    let folder = tempfile::tempdir().context("there is no room for the site; clear /tmp")?;
    site.write(&folder.path().join("site").join(prefix))?;
    Ok(Arc::new(folder))
}

/// What `mutex` holds, also after a thread broke that held it.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Answers a request and puts it on record.
async fn answer(State(shared): State<Arc<Shared>>, request: Request) -> Response {
    let path = request.uri().to_string();
    let reply = shared.reply(request).await;
    let status = reply.status().as_u16();
    locked(&shared.answered).push(Answered { path, status });
    reply
}

impl Shared {
    async fn reply(&self, request: Request) -> Response {
        let fault = self.fault(request.uri().path());
        // Held until the file is open, as `replace` may come between.
        let folder = Arc::clone(&locked(&self.folder));
        let mut files = ServeDir::new(folder.path().join("site"));
        if self.packing == Packing::Brotli && fault.is_none() {
            files = files.precompressed_br();
        }
        let mut reply = match files.try_call(request).await {
            Ok(reply) => reply.map(Body::new),
            Err(error) => (StatusCode::INTERNAL_SERVER_ERROR, error.to_string()).into_response(),
        };
        if reply.status() == StatusCode::NOT_FOUND {
            reply = (StatusCode::NOT_FOUND, "Nothing here.").into_response();
        }
        name_charset(&mut reply);
        if let Some(fault) = fault {
            reply = fault.spoil(reply, self.is_mended.subscribe()).await;
        }
        let no_store = HeaderValue::from_static("no-store");
        reply.headers_mut().insert(CACHE_CONTROL, no_store);
        reply
    }

    /// What is wrong with the reply to `path`.
    fn fault(&self, path: &str) -> Option<Fault> {
        let name = path.strip_prefix('/')?.strip_prefix(&self.prefix)?;
        let name = match name {
            "" => "index.html",
            name => name,
        };
        locked(&self.faults).get(name).cloned()
    }
}

/// Names the character set of every kind of text. Not of WebAssembly: browsers compile while loading only for exactly
/// `application/wasm`.
fn name_charset(reply: &mut Response) {
    let kind = reply.headers().get(CONTENT_TYPE);
    let Some(kind) = kind.and_then(|kind| kind.to_str().ok()) else {
        return;
    };
    let is_text = kind.starts_with("text/") || kind.ends_with("json") || kind.ends_with("xml");
    if !is_text || kind.contains("charset") {
        return;
    }
    if let Ok(named) = HeaderValue::try_from(format!("{kind}; charset=utf-8")) {
        reply.headers_mut().insert(CONTENT_TYPE, named);
    }
}

impl Fault {
    /// The reply as this fault makes it.
    async fn spoil(self, reply: Response, mut is_mended: watch::Receiver<bool>) -> Response {
        let (mut head, body) = reply.into_parts();
        let body = match self.body {
            Some(body) => {
                head.status = StatusCode::OK;
                body.into()
            }
            // A file of this machine that breaks off has nothing more to give.
            None => to_bytes(body, usize::MAX).await.unwrap_or_default(),
        };
        let n_bytes = body.len().min(self.keep.unwrap_or(usize::MAX));
        head.headers.remove(CONTENT_LENGTH);
        if let Some(status) = self.status.and_then(|code| StatusCode::from_u16(code).ok()) {
            head.status = status;
        }
        if let Some(kind) = self.content_type.and_then(|kind| kind.parse().ok()) {
            head.headers.insert(CONTENT_TYPE, kind);
        }
        let body = body.slice(..n_bytes);
        let Some(n_first) = self.stall_after else {
            return Response::from_parts(head, body.into());
        };
        head.headers.insert(CONTENT_LENGTH, body.len().into());
        let first = body.slice(..n_first.min(body.len()));
        let rest = body.slice(first.len()..);
        let rest = async move {
            // A server that is gone has nothing to wait for.
            drop(is_mended.wait_for(|is_mended| *is_mended).await);
            rest
        };
        let pieces = stream::iter([first]).chain(stream::once(rest));
        let pieces = pieces.map(Ok::<_, Infallible>);
        Response::from_parts(head, Body::from_stream(pieces))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Read as _, Write as _};
    use std::net::TcpStream;

    /// A site below `a/b/`.
    fn start(packing: Packing, faults: &[(&str, Fault)]) -> Result<Server> {
        let mut site = Site::default();
        for (name, text) in [
            ("index.html", "page"),
            ("app.wasm", "plain"),
            ("app.wasm.br", "packed"),
            ("data/x.json", "{}"),
        ] {
            site.insert(name, text);
        }
        let faults = faults.iter().cloned();
        let hosting = Hosting {
            prefix: "a/b/".to_owned(),
            packing,
            faults: faults
                .map(|(name, fault)| (name.to_owned(), fault))
                .collect(),
            ..Hosting::default()
        };
        Server::start(&site, hosting)
    }

    fn reply(server: &Server, method: &str, path: &str) -> Result<String> {
        let mut stream = TcpStream::connect(server.address)?;
        let head = "Host: x\r\nAccept-Encoding: gzip, br\r\nConnection: close\r\n\r\n";
        write!(stream, "{method} {path} HTTP/1.1\r\n{head}")?;
        let mut text = String::new();
        stream.read_to_string(&mut text)?;
        Ok(text)
    }

    /// The reply to a GET has all `parts`.
    fn check(server: &Server, path: &str, parts: &[&str]) -> Result<()> {
        let text = reply(server, "GET", path)?;
        assert!(text.matches("content-type").count() <= 1, "{path}: {text}");
        for part in parts {
            assert!(text.contains(part), "{path}: no {part} in {text}");
        }
        Ok(())
    }

    #[test]
    fn files_come_below_the_prefix_with_their_types() -> Result<()> {
        let server = start(Packing::Plain, &[])?;
        let html = "content-type: text/html; charset=utf-8\r\n";
        check(
            &server,
            "/a/b/",
            &[" 200 ", html, "cache-control: no-store", "\r\n\r\npage"],
        )?;
        check(&server, "/a/b/index.html?x=1", &[" 200 ", html])?;
        check(&server, "/a/b", &[" 307 ", "location: /a/b/\r\n"])?;
        let wasm = "content-type: application/wasm\r\n";
        check(&server, "/a/b/app.wasm", &[" 200 ", wasm, "plain"])?;
        let json = "content-type: application/json; charset=utf-8\r\n";
        check(&server, "/a/b/data/x.json", &[" 200 ", json])?;
        check(&server, "/index.html", &[" 404 ", "Nothing here."])?;
        check(&server, "/a/b/../../../etc/passwd", &[" 404 "])?;
        let head = reply(&server, "HEAD", "/a/b/")?;
        assert!(
            head.contains(" 200 ") && head.ends_with("\r\n\r\n"),
            "{head}"
        );
        assert!(reply(&server, "POST", "/a/b/")?.contains(" 405 "));
        let answered = server.answered();
        let second = answered.get(1).map(|one| (one.path.as_str(), one.status));
        assert_eq!(second, Some(("/a/b/index.html?x=1", 200)));
        assert_eq!(answered.len(), 9);
        Ok(())
    }

    #[test]
    fn a_good_host_sends_what_is_packed() -> Result<()> {
        let server = start(Packing::Brotli, &[])?;
        let parts = [
            "content-type: application/wasm\r\n",
            "content-encoding: br\r\n",
            "packed",
        ];
        check(&server, "/a/b/app.wasm", &parts)?;
        check(&server, "/a/b/", &["\r\n\r\npage"])
    }

    #[test]
    fn a_broken_host_can_be_mended_replaced_and_gone() -> Result<()> {
        let gone = Fault {
            status: Some(503),
            ..Fault::default()
        };
        let cut = Fault {
            keep: Some(2),
            ..Fault::default()
        };
        let other = Fault {
            body: Some(b"other".to_vec()),
            content_type: Some("text/html".to_owned()),
            ..Fault::default()
        };
        let faults = [
            ("data/x.json", gone),
            ("index.html", cut),
            ("app.wasm", other),
        ];
        let server = start(Packing::Brotli, &faults)?;
        check(&server, "/a/b/data/x.json", &[" 503 "])?;
        check(&server, "/a/b/", &["content-length: 2\r\n", "\r\n\r\npa"])?;
        check(
            &server,
            "/a/b/app.wasm",
            &[" 200 ", "content-type: text/html\r\n", "other"],
        )?;
        server.mend();
        check(&server, "/a/b/data/x.json", &[" 200 ", "{}"])?;
        let mut next = Site::default();
        next.insert("index.html", "next");
        server.replace(&next)?;
        check(&server, "/a/b/", &["next"])?;
        check(&server, "/a/b/app.wasm", &[" 404 "])?;
        server.hang_up();
        assert!(TcpStream::connect(server.address).is_err());
        Ok(())
    }
}
