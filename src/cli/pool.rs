//! Work on several cores, answered in the order that it was given in.

use std::sync::Mutex;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

type Task<'e> = Box<dyn FnOnce() + Send + 'e>;

/// Threads that wait for work; with one job the work is done at once.
pub struct Pool<'e> {
    tasks: Option<Sender<Task<'e>>>,
    /// How many threads there are.
    pub jobs: usize,
}

/// The answer to come of a piece of work.
pub enum Ticket<T> {
    /// It is there.
    Ready(T),
    /// It comes from a thread.
    Pending(Receiver<T>),
}

impl<T> Ticket<T> {
    /// Waits for the answer; `None` when the thread is gone.
    pub fn wait(self) -> Option<T> {
        match self {
            Ticket::Ready(answer) => Some(answer),
            Ticket::Pending(answer) => answer.recv().ok(),
        }
    }
}

impl<'e> Pool<'e> {
    /// Runs with so many threads, which end with it.
    pub fn run<R>(jobs: usize, body: impl FnOnce(&Pool<'e>) -> R) -> R {
        if jobs <= 1 {
            return body(&Pool { tasks: None, jobs: 1 });
        }
        let (sender, receiver) = channel::<Task<'e>>();
        let receiver = Mutex::new(receiver);
        thread::scope(|scope| {
            for _ in 0..jobs {
                scope.spawn(|| {
                    loop {
                        let task = match receiver.lock() {
                            Ok(tasks) => tasks.recv(),
                            Err(_) => return,
                        };
                        let Ok(task) = task else { return };
                        task();
                    }
                });
            }
            let pool = Pool { tasks: Some(sender), jobs };
            let answer = body(&pool);
            drop(pool);
            answer
        })
    }

    /// Gives work to the next thread that is free.
    pub fn submit<T: Send + 'e>(&self, work: impl FnOnce() -> T + Send + 'e) -> Ticket<T> {
        let Some(tasks) = &self.tasks else { return Ticket::Ready(work()) };
        let (sender, receiver) = channel();
        let task = Box::new(move || {
            // Who no longer waits for it needs no answer.
            let _ = sender.send(work());
        });
        match tasks.send(task) {
            Ok(()) => Ticket::Pending(receiver),
            Err(refused) => {
                (refused.0)();
                Ticket::Pending(receiver)
            }
        }
    }
}
