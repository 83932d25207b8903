//! A static web server on loopback for development and tests: any path prefix, replies that can be
//! made to fail, a record of what was asked. Not for the open network.

use std::collections::BTreeMap;
use std::io::Cursor;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};
use std::thread::{self, JoinHandle};

use tiny_http::{Header, Method, Request, Response, StatusCode};

use crate::mime::content_type;
use crate::problem::{Explain, Result};
use crate::site::Site;

/// Enough for a browser's six connections: a thread each.
const N_THREADS: usize = 6;

/// What a server hands out, and where.
#[derive(Clone, Default)]
pub struct Hosting {
    /// The port; 0 lets the system choose.
    pub port: u16,
    /// Where the site lies on the server: empty, or folders as in `a/b/`.
    pub prefix: String,
    /// Replies that differ from the site's files, by path below the prefix.
    pub faults: BTreeMap<String, Fault>,
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
    listener: Arc<tiny_http::Server>,
    address: SocketAddr,
    prefix: String,
    shared: Arc<Shared>,
    threads: Vec<JoinHandle<()>>,
}

struct Shared {
    site: RwLock<Site>,
    hosting: Hosting,
    answered: Mutex<Vec<Answered>>,
}

impl Server {
    /// Starts to serve `site`.
    pub fn start(site: Site, hosting: Hosting) -> Result<Self> {
        let listener = tiny_http::Server::http((Ipv4Addr::LOCALHOST, hosting.port)).explain(
            format!("port {} cannot be used", hosting.port),
            "choose another port",
        )?;
        let address = listener.server_addr().to_ip();
        let address = address.explain("the server has no address", "choose another port")?;
        let listener = Arc::new(listener);
        let prefix = hosting.prefix.clone();
        let answered = Mutex::default();
        let shared = Arc::new(Shared {
            site: RwLock::new(site),
            hosting,
            answered,
        });
        let threads = (0..N_THREADS)
            .map(|_| {
                let (listener, shared) = (Arc::clone(&listener), Arc::clone(&shared));
                thread::spawn(move || {
                    while let Ok(request) = listener.recv() {
                        shared.answer(request);
                    }
                })
            })
            .collect();
        Ok(Self {
            listener,
            address,
            prefix,
            shared,
            threads,
        })
    }

    /// The address of the site's root, with a slash at the end.
    pub fn url(&self) -> String {
        format!("http://{}/{}", self.address, self.prefix)
    }

    /// Puts another site in the place of the present one.
    pub fn replace(&self, site: Site) {
        *self
            .shared
            .site
            .write()
            .unwrap_or_else(PoisonError::into_inner) = site;
    }

    /// Everything answered so far, in order.
    pub fn answered(&self) -> Vec<Answered> {
        self.shared.record().clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        for _ in &self.threads {
            self.listener.unblock();
        }
        for thread in self.threads.drain(..) {
            // A thread that broke has nothing left to stop.
            drop(thread.join());
        }
    }
}

impl Shared {
    fn record(&self) -> MutexGuard<'_, Vec<Answered>> {
        self.answered.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn answer(&self, request: Request) {
        let reply = self.reply(&request);
        let path = request.url().to_owned();
        self.record().push(Answered {
            path,
            status: reply.status_code().0,
        });
        // The visitor may have gone; that is no concern of the server's.
        drop(request.respond(reply));
    }

    fn reply(&self, request: &Request) -> Reply {
        if !matches!(request.method(), Method::Get | Method::Head) {
            return plain(405, "Only GET and HEAD.");
        }
        let asked = request.url().split(['?', '#']).next().unwrap_or_default();
        let asked = decoded(asked.trim_start_matches('/'));
        let prefix = &self.hosting.prefix;
        // As static hosts do: without the slash, relative addresses would start a folder too high.
        if !prefix.is_empty() && format!("{asked}/") == *prefix {
            return headed(plain(301, ""), "Location", &format!("/{prefix}"));
        }
        let Some(name) = asked.strip_prefix(prefix.as_str()) else {
            return plain(404, "Nothing here.");
        };
        let name = if name.is_empty() || name.ends_with('/') {
            format!("{name}index.html")
        } else {
            name.to_owned()
        };
        self.file(&name)
    }

    fn file(&self, name: &str) -> Reply {
        let fault = self.hosting.faults.get(name).cloned().unwrap_or_default();
        let site = self.site.read().unwrap_or_else(PoisonError::into_inner);
        let Some(mut body) = fault.body.or_else(|| site.get(name).map(<[u8]>::to_vec)) else {
            return plain(404, "Nothing here.");
        };
        body.truncate(fault.keep.unwrap_or(usize::MAX));
        let kind = fault
            .content_type
            .unwrap_or_else(|| content_type(name).to_owned());
        reply(fault.status.unwrap_or(200), &kind, body)
    }
}

type Reply = Response<Cursor<Vec<u8>>>;

fn plain(status: u16, text: &str) -> Reply {
    reply(
        status,
        "text/plain; charset=utf-8",
        text.as_bytes().to_vec(),
    )
}

fn reply(status: u16, kind: &str, body: Vec<u8>) -> Reply {
    let reply = Response::from_data(body)
        .with_status_code(StatusCode(status))
        // One piece with its length, as static hosts send files.
        .with_chunked_threshold(usize::MAX);
    let reply = headed(reply, "Content-Type", kind);
    headed(reply, "Cache-Control", "no-store")
}

/// Adds a header; one that is not ASCII is left out, as HTTP has no place for it.
fn headed(mut reply: Reply, name: &str, value: &str) -> Reply {
    if let Ok(header) = Header::from_bytes(name, value) {
        reply.add_header(header);
    }
    reply
}

/// A path with its `%xx` undone; what is no such sequence stays as it is.
fn decoded(path: &str) -> String {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let Some((&first, tail)) = rest.split_first() {
        let hex = (first == b'%').then(|| tail.get(..2)).flatten();
        let value = hex.and_then(|hex| u8::from_str_radix(str::from_utf8(hex).ok()?, 16).ok());
        bytes.push(value.unwrap_or(first));
        rest = if value.is_some() {
            tail.get(2..).unwrap_or_default()
        } else {
            tail
        };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
